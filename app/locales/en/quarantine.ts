const why: Record<string, string> = {
  unknown: 'It is of a kind that sections do not have.',
  misplaced: 'It stood where nothing of its kind can stand.',
  attribute: 'Something about it, such as a date or a width, could not be read.',
};

/** Pieces that were taken out of a section because they fit no section. Only leads see them. */
export const quarantine = {
  title: (pieces: number) => (pieces === 1 ? 'A piece was set aside' : `${pieces} pieces were set aside`),
  text: 'What was typed here did not fit a section, so it was taken out before anybody else saw it. It counts nowhere: not in votes, records or the PDF. If the words matter, copy them and write them where they belong. Then let the piece go.',
  by: (name: string, when: string) => `Typed by ${name}, ${when}`,
  byNobody: (when: string) => `Typed by somebody unknown, ${when}`,
  why: (problem: string) => why[problem] ?? 'It could not be read.',
  clear: 'I have seen to it',
  done: 'The piece is gone.',
};
