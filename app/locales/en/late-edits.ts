import type { LateEditState } from '../../../schema/vocabulary';

const states: Record<LateEditState, string> = {
  pending: 'Waits for a decision',
  applied: 'In the text',
  declined: 'Not taken into the text',
  withdrawn: 'Withdrawn',
};

/** What was written while a section was closed, and what is kept of it on a device. */
export const lateEdits = {
  kept: {
    called: (time: string) => `The section was called at ${time}. Your changes are kept as a proposal.`,
    parked: 'The section was set aside. Your changes are kept as a proposal.',
    drafting: 'The section was closed when your changes arrived. They are kept as a proposal.',
    text: 'The text below shows the words everybody has. Nothing you wrote is lost: once the section is open again, your changes can be put into it.',
    see: 'See your changes',
    dismiss: 'All right',
  },
  title: 'Written while the section was closed',
  lead: 'These changes arrived when the words were locked. They are proposals: no vote was given to them.',
  states,
  by: (author: string, party: string) => (party === '' ? author : `${author}, ${party}`),
  own: 'Yours',
  keptAt: (moment: string) => `arrived ${moment}`,
  onWords: 'Written on the words',
  nothing: 'Its author withdrew it, and its words are gone.',
  changes: 'What it changes',
  now: 'The text was changed since. Applied now, it would change this:',
  clash:
    'The same words were changed in the text since, so nobody can put this in by a button. Write what is right into the text by hand, then decline this proposal.',
  waits: 'It can be put into the text once the section is open for drafting again.',
  apply: 'Put into the text',
  applyDone: 'The changes are in the text.',
  decline: 'Decline',
  declineOpen: 'Decline it',
  declineDone: 'The proposal is declined. It stays on record.',
  note: 'Note to its author',
  noteHint: 'Optional. It stays on record.',
  withdraw: 'Withdraw my changes',
  withdrawText: 'The words are removed for good. Copy what you need first.',
  withdrawOpen: 'Withdraw',
  withdrawDone: 'Your changes are withdrawn.',
  noted: 'I have seen it',
  notedDone: 'Noted.',
  takeBack: 'Take out of the text again',
  takeBackDone: 'The changes are out of the text again.',
  decided: {
    pending: () => '',
    applied: (by: string, moment: string) => `Put into the text by ${by}, ${moment}`,
    declined: (by: string, moment: string) => `Declined by ${by}, ${moment}`,
    withdrawn: (_by: string, moment: string) => `Withdrawn ${moment}`,
  } satisfies Record<LateEditState, (by: string, moment: string) => string>,
  closed: (count: number) => (count === 1 ? '1 decided proposal' : `${count} decided proposals`),
  device: {
    title: 'When the line drops',
    keep: 'Keep my unsent changes on this device',
    hint: 'They then outlast a closed page and a crash, and are sent when you open this section again.',
    warning:
      'Only on a device nobody else uses. Whoever can open this browser could read the text of the section. On a shared computer, in a shelter or an office, leave it off.',
    cleared:
      'Everything kept is deleted when you sign out, when somebody else signs in here, or when you turn this off.',
    on: 'Unsent changes are now kept on this device.',
    off: 'Nothing is kept on this device any more.',
  },
};
