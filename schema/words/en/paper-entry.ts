/** What is wrong with what was typed from a paper, and what to do. */
export const entryFaults = {
  nothing: 'Type at least one answer or one comment.',
  future: 'This day has not come yet. Write the day the paper was received.',
  noFingerprint: 'Type the eight letters and digits printed large on the voting page.',
  noFingerprintForCode: (number: number) =>
    `Type the fingerprint of section ${number} above first: codes are those of the printed text.`,
  unknown: 'No text of this section ever had this fingerprint. Compare it with the paper once more.',
  old: (changes: string) =>
    `The words changed since this was printed${changes === '' ? '.' : `: ${changes}.`} The answer is not for the words as they stand, so it was not entered. Print them anew for the agency.`,
  became: (before: string, after: string) => `“${before}” is now “${after}”`,
  gone: (before: string) => `“${before}” is gone`,
  added: (after: string) => `“${after}” is new`,
  position: 'Type A, P, N or S, as marked on the paper.',
  ground: 'Type the letter of the ground: S, L, R, A or O.',
  standAside: 'Type the letter of the reason: M, I or O.',
  code: 'Type a code such as C5-12, or C5 for the section as a whole.',
  noSection: 'This procedure has no section of this number.',
  noBlock: 'The text of this section has no paragraph with this code.',
  kind: 'Type Q, W, C or E.',
  effect: 'Type H, B, N or U.',
  quote: 'Type the words that the proposal would replace, exactly as they are printed.',
  notCalled: 'This section is not called for agreement: no answer can be entered for it now.',
  noVoice: 'This agency only observes here: it has no vote on this section.',
  frozen: 'The procedure is being signed: nothing can be entered now.',
};
