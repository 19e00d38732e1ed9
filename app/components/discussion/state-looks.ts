/** How the state of a comment looks wherever it is shown. */
export const stateLooks = {
  open: { tone: 'needs-you', icon: 'pending' },
  answered: { tone: 'open', icon: 'waiting' },
  contested: { tone: 'danger', icon: 'refused' },
  settled: { tone: 'settled', icon: 'done' },
  withdrawn: { tone: 'quiet', icon: 'history' },
} as const;
