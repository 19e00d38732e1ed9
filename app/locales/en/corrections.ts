/** Corrections of spelling to words that are called or agreed. */
export const corrections = {
  title: 'Corrections of spelling',
  past: 'Earlier corrections',
  states: {
    proposed: 'Waits for a second agency',
    gone: 'Its words have changed since',
    open: 'Made; can still be called a change of meaning',
    final: 'Stands',
    substantive: 'Called a change of meaning',
    withdrawn: 'Withdrawn',
  },
  proposed: (date: string) => `Proposed on ${date}. The text stays as it is until a second agency has read it.`,
  gone: 'The line it was made for reads otherwise by now, so it cannot be made.',
  open: (party: string, date: string) =>
    `Confirmed by ${party}. Until ${date} any agency may say that it changes the meaning; votes then have to be given again.`,
  final: (party: string, date: string) => `Confirmed by ${party} on ${date}. Votes on the words before it count.`,
  substantive: (party: string) =>
    `${party} says that it changes the meaning. Votes on the words before it do not count.`,
  refused: (party: string) => `${party} says that it would change the meaning, so it was not made.`,
  withdrawn: 'The lead took it back before anybody had confirmed it.',
  confirm: 'It changes no meaning: correct it',
  confirmed: 'The text is corrected. Votes on the words before it count.',
  challengeOpen: 'It changes the meaning',
  challengeText: 'One agency is enough. Nothing else has to be shown.',
  challengeReason: 'What does it change?',
  challenge: 'Call it a change of meaning',
  challenged: 'It counts as a change of meaning.',
  withdraw: 'Take the proposal back',
  withdrawDone: 'The proposal is taken back.',
  proposeOpen: 'Correct the spelling',
  proposeText:
    'For slips that change no meaning. Numbers, dates, times, addresses, names of agencies, and words such as “must”, “not” or “only” are left alone by this: for those, reopen the section.',
  quote: 'The words as they stand',
  quoteHint: 'Exactly as in the text, and enough of them to stand there once.',
  words: 'As they should stand',
  propose: 'Propose this correction',
  proposeDone: 'The correction waits for a second agency.',
};
