/** Answers on paper: printing what agencies send back, and entering it. */
export const paper = {
  title: 'On paper',
  lead: 'For agencies that answer on paper: print what they read and fill in, and enter what comes back.',
  print: {
    title: 'Print for an agency',
    text: 'A cover that says what to do, the text with codes and line numbers, a form for comments, and a voting page with the fingerprint of the words.',
    party: 'Agency',
    onPaper: (name: string) => `${name} (takes part on paper)`,
    sections: 'Sections',
    sectionsHint: 'Tick none to print those the agency still has to answer.',
    section: (number: number, title: string) => `${number}. ${title}`,
    notCalled: 'comments only: it cannot be voted on now',
    button: 'Print as PDF',
  },
  nobody: 'Leads print for every agency, representatives for their own.',
};
