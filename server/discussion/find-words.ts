import * as Y from 'yjs';
import { lettersOf, type Flow } from './flow';

/** From which letter of the section to which. */
export interface Range {
  from: number;
  to: number;
}

/** What is kept of words so that they are found again. */
export interface Anchor {
  start: Uint8Array;
  end: Uint8Array;
  before: string;
  after: string;
  copies: number;
}

export type Found = ({ place: 'words' | 'changed' } & Range) | { place: 'gone' };

/** So many letters on either side of words are kept to know them by. */
const AROUND = 32;
/** Of these, so many must be there when words are found elsewhere than where their letters were. */
const ENOUGH_AROUND = 24;
/** Words of a passage that must be left for it to be the same passage, changed. */
const ENOUGH_LEFT = 1 / 3;

export function copiesOf(letters: string, quote: string): number[] {
  const at: number[] = [];
  if (quote === '') return at;
  for (let next = letters.indexOf(quote); next >= 0; next = letters.indexOf(quote, next + 1)) at.push(next);
  return at;
}

export function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}

/** Ties words to their letters in the shared text, whatever becomes of the text around them. */
export function anchorAt(flow: Flow, { from, to }: Range): Anchor {
  const [start, end] = [flow.startAt(from), flow.endAt(to)];
  const { letters } = flow;
  return {
    start: Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(start.type, start.index, 0)),
    end: Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(end.type, end.index, -1)),
    before: letters.slice(Math.max(0, from - AROUND), from),
    after: letters.slice(to, to + AROUND),
    copies: copiesOf(letters, letters.slice(from, to)).length,
  };
}

/** Ties a whole block of the section, counted from 0. */
export function anchorBlock({ fragment }: Flow, block: number): Pick<Anchor, 'start' | 'end'> {
  return {
    start: Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(fragment, block, 0)),
    end: Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(fragment, block + 1, -1)),
  };
}

const absolute = (doc: Y.Doc, position: Uint8Array) =>
  Y.createAbsolutePositionFromRelativePosition(Y.decodeRelativePosition(position), doc);

/** Which block a whole-block anchor is tied to, counted from 0; undefined when it is gone. */
export function blockOf(doc: Y.Doc, { fragment }: Flow, { start, end }: Pick<Anchor, 'start' | 'end'>) {
  const [from, to] = [absolute(doc, start), absolute(doc, end)];
  const stands = from?.type === fragment && to?.type === fragment && from.index < to.index;
  return stands ? from.index : undefined;
}

/** Where the first and last letter of an anchor were, counted in letters that stand now. */
function lettersLeft(doc: Y.Doc, flow: Flow, { start, end }: Anchor): Range | undefined {
  const [first, last] = [absolute(doc, start), absolute(doc, end)];
  const from = first ? flow.lettersBefore(first) : undefined;
  const to = last ? flow.lettersBefore(last) : undefined;
  return from === undefined || to === undefined ? undefined : { from, to: Math.max(from, to) };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

const wordSet = (text: string) =>
  new Set(Array.from(segmenter.segment(text), ({ segment }) => segment).filter((segment) => segment.trim() !== ''));

/** Whether what stands now is the passage that was quoted, changed, and not a scrap of it that happens to be left. */
function isStillIt(now: string, quote: string): boolean {
  const [left, before] = [wordSet(now), wordSet(quote)];
  const kept = [...before].filter((word) => left.has(word)).length;
  return kept > 0 && kept / before.size >= ENOUGH_LEFT;
}

/** How many of the letters that stood around words stand around this copy of them. */
const neighboursAt = (letters: string, quote: string, from: number, { before, after }: Anchor) =>
  commonEnd(letters.slice(0, from), before) + commonStart(letters.slice(from + quote.length), after);

/** The copy of the words that has the letters around it that they had; undefined when that is not plain. */
function knownByNeighbours({ letters }: Flow, quote: string, anchor: Anchor): Range | undefined {
  const copies = copiesOf(letters, quote);
  // Fewer than there were: one of the others would be taken for the one that is gone.
  if (copies.length < anchor.copies) return undefined;
  const scored = copies
    .map((from) => ({ from, to: from + quote.length, alike: neighboursAt(letters, quote, from, anchor) }))
    .sort((a, b) => b.alike - a.alike);
  const [best, next] = scored;
  const enough = Math.min(ENOUGH_AROUND, anchor.before.length + anchor.after.length);
  if (!best || best.alike < enough || best.alike === next?.alike) return undefined;
  return { from: best.from, to: best.to };
}

/**
 * The copy of the words at the place where they were: around what is left of their letters, or reaching into it, as
 * where an undo wrote some of them anew.
 */
function copyAround({ letters }: Flow, wanted: string, left: Range, anchor: Anchor): number | undefined {
  const copies = copiesOf(letters, wanted);
  const around = copies.find((from) => left.from < left.to && from <= left.from && left.to <= from + wanted.length);
  if (around !== undefined) return around;
  // Fewer than there were: the next one may have moved up to this place.
  if (copies.length < anchor.copies) return undefined;
  return copies
    .filter((from) => from <= left.to && left.from <= from + wanted.length)
    .sort((a, b) => neighboursAt(letters, wanted, b, anchor) - neighboursAt(letters, wanted, a, anchor))[0];
}

/**
 * Finds the words of a comment in the text as it stands: by their letters; where these were written anew, as an undo or
 * a new paragraph does, by the same words at the same place; or by the same words between the same neighbours. Never
 * anywhere else.
 * @param quote the words as they are expected to stand
 */
export function findWords(doc: Y.Doc, flow: Flow, quote: string, anchor: Anchor): Found {
  const wanted = lettersOf(quote);
  const left = lettersLeft(doc, flow, anchor);
  if (left) {
    if (flow.letters.slice(left.from, left.to) === wanted) return { place: 'words', ...left };
    const around = copyAround(flow, wanted, left, anchor);
    if (around !== undefined) return { place: 'words', from: around, to: around + wanted.length };
    if (left.from < left.to && isStillIt(flow.words(left.from, left.to), quote)) return { place: 'changed', ...left };
  }
  const elsewhere = knownByNeighbours(flow, wanted, anchor);
  return elsewhere ? { place: 'words', ...elsewhere } : { place: 'gone' };
}
