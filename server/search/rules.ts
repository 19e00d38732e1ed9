/** A word of a text: as it is compared, and where it stands. */
export interface Word {
  folded: string;
  from: number;
  to: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

/** Scripts whose accents a reader may leave out; in others a mark is a letter of its own. */
const accented = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** A word without case, and without accents where they may be left out. */
export function folded(word: string): string {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b\u2060]/g, '');
  return accented.test(plain) ? plain.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC') : plain;
}

/** The words of a text, also of languages that write no spaces between them. */
export function wordsOf(text: string, language: string): Word[] {
  return Array.from(segmenterOf(language).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ folded: folded(segment), from: index, to: index + segment.length }))
    .filter((word) => word.folded !== '');
}

const indexed = (words: readonly Word[]) =>
  words.map((word) => word.folded.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')).join(' ');

/** A line as the full-text table takes it in: a space between all words. */
export const indexedLine = (line: string, language: string) => indexed(wordsOf(line, language));

/** What is looked for in the full-text table's own language: every word, each as the beginning of one. */
export function queryOf(term: string, language: string): string {
  const parts = indexed(wordsOf(term, language)).split(' ').filter(Boolean);
  return parts.map((part) => `"${part}"*`).join(' ');
}

/** A piece of a line, and whether it is what was looked for. */
export interface Piece {
  text: string;
  isFound: boolean;
}

/** Characters shown on either side of the first place found. */
const AROUND = 80;

/** Where a piece of a line around a word begins and ends: at words, or with the line. */
function windowAround(words: readonly Word[], { from, to }: Word, length: number): { start: number; end: number } {
  const before = words.findIndex((word) => word.from >= from - AROUND);
  const after = words.findLastIndex((word) => word.to <= to + AROUND);
  return {
    start: before <= 0 ? 0 : (words[before]?.from ?? 0),
    end: after === words.length - 1 ? length : (words[after]?.to ?? length),
  };
}

/** The part of a line around the first of the words looked for, cut at words, with all of them marked. */
export function snippetOf(line: string, term: string, language: string): Piece[] {
  const sought = wordsOf(term, language).map((word) => word.folded);
  const words = wordsOf(line, language);
  const found = words.filter((word) => sought.some((each) => word.folded.startsWith(each)));
  const first = found[0] ?? words[0];
  if (!first) return [{ text: line, isFound: false }];
  const { start, end } = windowAround(words, first, line.length);
  const pieces: Piece[] = [{ text: start > 0 ? '\u2026' : '', isFound: false }];
  let at = start;
  for (const { from, to } of found.filter((word) => word.to <= end)) {
    pieces.push({ text: line.slice(at, from), isFound: false }, { text: line.slice(from, to), isFound: true });
    at = to;
  }
  pieces.push({ text: line.slice(at, end) + (end < line.length ? '\u2026' : ''), isFound: false });
  return pieces.filter(({ text }) => text !== '');
}
