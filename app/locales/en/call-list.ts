import type { DigestState } from '../../../schema/vocabulary';
import type { Need } from '../../../server/notices';

/** Why a mail did not arrive, as far as a code tells. */
function reason(problem: string): string {
  if (problem === 'address') return 'the address is not one that mail can be sent to';
  if (problem === 'interrupted') return 'Accord was stopped while it was being sent';
  if (/^5\d\d$/.test(problem)) return `the mail server refused it (${problem})`;
  if (/^4\d\d$/.test(problem)) return `the mail server put it off (${problem})`;
  if (problem === 'EAUTH') return 'the mail server refused Accord’s own password';
  return `the mail server could not be reached (${problem})`;
}

const states: Partial<Record<DigestState, string>> = {
  waiting: 'Accord will try again',
  uncertain: 'it may have arrived; it is not sent a second time',
  failed: 'given up',
};

const kinds: Partial<Record<Need['kind'], (title: string) => string>> = {
  sign: (title: string) => `Signature of ${title}`,
  vote: (title: string) => `Answer to: ${title}`,
  'hold-ends': (title: string) => `Clearance is due, answer to: ${title}`,
  'words-changed': (title: string) => `Words changed since their answer: ${title}`,
  confirm: (title: string) => `Confirm or correct the recorded answer: ${title}`,
  'paper-entered': (title: string) => `Read the slip of their paper out to them: ${title}`,
  correction: (title: string) =>
    `Read a correction of spelling out to them and ask if it changes the meaning: ${title}`,
  'objection-answered': (title: string) => `Their objection has an answer: ${title}`,
  'comment-decided': (title: string) => `Are they satisfied with what was decided: ${title}`,
  'comment-mentions': (title: string) => `A comment asks them: ${title}`,
};

export const callList = {
  title: 'Call list',
  lead: 'What waits for each agency, to be read out on the telephone or taken along. Agencies without mail come first.',
  print: 'Print',
  asOf: 'As of',
  none: 'Nobody has to be called',
  noneText: 'Nothing waits for any agency. What is called for agreement shows here after half a minute.',
  byHand: 'no mail',
  onPaper: 'takes part on paper',
  nobody: 'Nobody sits for this agency yet.',
  telephone: 'Telephone',
  needs: (count: number) => `Needs them (${count})`,
  kinds,
  times: (count: number) => (count > 1 ? ` (${count})` : ''),
  outcome: 'Outcome of the call',
  outcomes: ['Reached', 'Sends it on paper', 'Answers online', 'Call again on'],
  open: 'Call list',
  openText: 'What waits for each agency, on paper: for those that no mail reaches.',
  mail: {
    title: 'Mail',
    off: 'This installation sends no mail: whoever runs it can set a mail server. Until then, call.',
    on: 'Once a day, whoever is needed gets one mail. Everybody may switch it off for themselves.',
    troubles: (count: number) => (count === 1 ? 'One mail did not arrive' : `${count} mails did not arrive`),
    trouble: (name: string, problem: string, state: DigestState) =>
      `${name}: ${reason(problem)}${states[state] === undefined ? '' : `; ${states[state]}`}`,
  },
  account: {
    title: 'Mail',
    off: 'This installation sends no mail.',
    lead: 'Once a day at most, and only when something needs you. It names titles and counts, nobody’s words.',
    wanted: (title: string) => `Mail about ${title}`,
    save: 'Save',
    saved: 'Your choice is saved.',
  },
};
