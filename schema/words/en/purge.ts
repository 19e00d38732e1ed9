import type { BeyondPurge, PurgeStore } from '../../vocabulary';

/** Where words stand, as a person at a page or a terminal reads it. */
export const purgeStoreWords: Record<PurgeStore, string> = {
  text: 'the text of sections',
  'typed-before': 'what was typed into sections and deleted again (sections)',
  wordings: 'earlier wordings of sections',
  titles: 'titles and settings',
  calls: 'reasons for reopening and parking',
  votes: 'votes and votes being prepared',
  papers: 'what agencies said of papers entered for them',
  objections: 'objections and their answers',
  corrections: 'corrections of spelling',
  waivers: 'reasons for going forward without something',
  'set-aside': 'pieces that were set aside',
  checklist: 'notes of the checklist',
  'left-out': 'blocks that were left out',
  comments: 'comments and their replies',
  'late-edits': 'notes on late edits',
  meetings: 'minutes of meetings',
  signatures: 'statements and reasons at signing',
  records: 'sealed records',
  trail: 'the trail',
};

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

/** What stays as it is, as a sentence. */
export function beyondPurgeSentence(beyond: BeyondPurge): string {
  switch (beyond.kind) {
    case 'signed-file':
      return `The signed PDF “${beyond.name}” holds the words, and ${many(beyond.signatures, 'signature', 'signatures')} with it. A signed file cannot be changed.`;
    case 'scans':
      return `${many(beyond.count, 'scan', 'scans')} of signatures on paper cannot be searched. Look at them yourself.`;
    case 'paper-scans':
      return `${many(beyond.count, 'scan', 'scans')} of papers that agencies sent cannot be searched. Look at them from their slips, where a lead can take each away.`;
    case 'names':
      return `${many(beyond.count, 'name', 'names')} of agencies or people in the register or on a roll of signatures holds the words. The register is not changed.`;
    case 'other-sop':
      return `${many(beyond.count, 'wording', 'wordings')} also stands, letter for letter, in another procedure of this installation, and stays there.`;
  }
}

/** What no program can reach, said every time. */
export const beyondAlways = [
  'Backups that were made before, copies that people have downloaded or printed, and what people remember.',
  'Pages that are open elsewhere hold the words until they are next connected; then they load the text anew.',
];
