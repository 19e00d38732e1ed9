import type { TypedComment } from '../../schema/inputs';
import { effectKeys, kindKeys } from '../../schema/vocabulary';
import { paperWords } from '../../schema/words/en/paper';
import { entryFaults } from '../../schema/words/en/paper-entry';
import type { SectionRow } from '../sections';
import type { EntryFaults } from './entry-faults';
import { meantBy } from './typed-vote';

/** A code as it is printed: C5-12, or C5 for the section as a whole. */
function codeTyped(code: string): { number: number; block: number | undefined } | undefined {
  const [found, number, block] = /^C?\s*(\d{1,3})(?:\s*[-–.]\s*(\d{1,4}))?$/iu.exec(code) ?? [];
  if (found === undefined) return undefined;
  return { number: Number(number), block: block === undefined ? undefined : Number(block) };
}

export interface Placed {
  section: SectionRow;
  /** counted from 1, as codes are */
  block: number | undefined;
}

/** Where a comment belongs; a code that names nothing is noted. */
export function placeTyped(
  row: string,
  { code }: TypedComment,
  sections: readonly SectionRow[],
  faults: EntryFaults,
): Placed | undefined {
  const read = codeTyped(code);
  if (!read || read.block === 0) {
    faults.add(`${row}.code`, entryFaults.code);
    return undefined;
  }
  const section = sections.find(({ ordinal }) => ordinal === read.number);
  if (!section) faults.add(`${row}.code`, entryFaults.noSection);
  return section && { section, block: read.block };
}

/** Wording without the words it is for cannot be put into the text: it is said in the comment. */
function saidIn({ words, quote, proposal }: TypedComment) {
  if (quote !== '' || proposal === '') return { words, proposal };
  return { words: [words, paperWords.comments.proposed(proposal)].filter(Boolean).join('\n'), proposal: '' };
}

/** The keys and words of a row as a comment; a key that stands for nothing is noted. */
export function commentTyped(row: string, comment: TypedComment, { section, block }: Placed, faults: EntryFaults) {
  const kind = meantBy(kindKeys, comment.kind);
  const effect = comment.effect === '' ? 'unsure' : meantBy(effectKeys, comment.effect);
  if (!kind) faults.add(`${row}.kind`, entryFaults.kind);
  if (!effect) faults.add(`${row}.effect`, entryFaults.effect);
  if (kind === 'wording' && comment.quote === '') {
    faults.add(`${row}.quote`, entryFaults.quote);
    return undefined;
  }
  const place = { sectionId: section.id, block: block === undefined ? undefined : block - 1, quote: comment.quote };
  return kind && effect && { ...place, ...saidIn(comment), kind, effect, before: '' };
}
