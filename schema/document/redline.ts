import { diffArrays } from 'diff';
import { matchRows } from './match-rows';
import type { DocumentNode } from './node';
import { aspects, linesOf, type Aspect, type Line } from './redline-lines';
import { likeness, wordRuns, type ChangeKind, type RedlineRun } from './redline-words';

export type { Aspect, ChangeKind, RedlineRun };

/** One line of text of a section: a paragraph, heading, list item, table cell, duty or field, with what happened to it. */
export interface RedlineBlock {
  kind: ChangeKind | 'changed';
  /** node type of the block, e.g. `heading`; containers it stands in, outermost first */
  type: string;
  within: string[];
  /** the node type it had, where that changed, e.g. `paragraph` became `heading` */
  was?: string;
  /** what changed beside the words; a line whose words all stayed is `changed` by these alone */
  also?: Aspect[];
  runs: RedlineRun[];
}

/** A line as it was and as it is; without the one it was added, without the other removed. */
type Pair = { before: Line; after: Line } | { before: Line; after?: never } | { before?: never; after: Line };

const ALIKE = 0.35;
const LOOK_AHEAD = 40;
const MOST_EDITS = 4000;

/** Whether two lines read as one that was edited: the same field of the same block, or words that are much alike. */
function isOneEdit(before: Line, after: Line, language: string): boolean {
  if (before.row !== undefined || after.row !== undefined)
    return before.row === after.row && before.field === after.field;
  return likeness(before, after, language) >= ALIKE;
}

/** Pairs the removed and added lines of one hunk in order, as long as they are alike enough to read as one edit. */
function pairHunk(removed: readonly Line[], added: readonly Line[], language: string): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const before of removed) {
    const ahead = added.slice(next, next + LOOK_AHEAD);
    const match = ahead.findIndex((after) => isOneEdit(before, after, language));
    const after = ahead[match];
    if (!after) {
      pairs.push({ before });
      continue;
    }
    pairs.push(...ahead.slice(0, match).map((other) => ({ after: other })), { before, after });
    next += match + 1;
  }
  return [...pairs, ...added.slice(next).map((after) => ({ after }))];
}

function pairLines(before: readonly Line[], after: readonly Line[], language: string): Pair[] {
  const options = { comparator: (a: Line, b: Line) => a.key === b.key, maxEditLength: MOST_EDITS };
  const parts = diffArrays([...before], [...after], options);
  if (!parts) return pairHunk(before, after, language);
  const pairs: Pair[] = [];
  let [old, now, removed, added] = [0, 0, 0, 0];
  const closeHunk = () => {
    pairs.push(...pairHunk(before.slice(old - removed, old), after.slice(now - added, now), language));
    [removed, added] = [0, 0];
  };
  for (const part of parts) {
    const { length } = part.value;
    if (part.removed) [old, removed] = [old + length, removed + length];
    else if (part.added) [now, added] = [now + length, added + length];
    else {
      closeHunk();
      pairs.push(...part.value.flatMap((_, at) => kept(before[old + at], after[now + at])));
      [old, now] = [old + length, now + length];
    }
  }
  closeHunk();
  return pairs;
}

const kept = (before: Line | undefined, after: Line | undefined): Pair[] =>
  before && after ? [{ before, after }] : [];

/**
 * For each line that stayed, whether it was parted from the last one that stayed or brought together with it: a list
 * item cut in two, a cell moved to another row. Their closest common block is as deep as the loosest join between them.
 */
function regrouped(pairs: readonly Pair[]): boolean[] {
  let [old, now] = [Infinity, Infinity];
  let isFirst = true;
  return pairs.map(({ before, after }) => {
    if (before) old = Math.min(old, before.joins);
    if (after) now = Math.min(now, after.joins);
    if (!before || !after) return false;
    const changed = old !== now && !isFirst;
    [old, now, isFirst] = [Infinity, Infinity, false];
    return changed;
  });
}

function alsoChanged(before: Line, after: Line, isRegrouped: boolean): Aspect[] {
  const differs = (aspect: Aspect) => before.look[aspect] !== after.look[aspect];
  // Where the words changed, marks moved with them and duty facts show as words.
  const counts = (aspect: Aspect) => (aspect !== 'formatting' && aspect !== 'facts') || before.text === after.text;
  return aspects.filter((each) => (differs(each) && counts(each)) || (each === 'place' && isRegrouped));
}

function blockOf({ before, after }: Pair, isRegrouped: boolean, language: string): RedlineBlock {
  const { type, within, text } = after ?? before;
  if (!before || !after) {
    const kind = after ? 'added' : 'removed';
    return { kind, type, within, runs: [{ kind, text }] };
  }
  const also = alsoChanged(before, after, isRegrouped);
  if (before.text === after.text && also.length === 0) {
    return { kind: 'same', type, within, runs: [{ kind: 'same', text }] };
  }
  const was = before.type === type ? {} : { was: before.type };
  const beside = also.length > 0 ? { also } : {};
  return { kind: 'changed', type, within, ...was, ...beside, runs: wordRuns(before, after, language) };
}

/**
 * What changed from one section document to another, line by line and within a line word by word. Words are found
 * with Intl.Segmenter, so that Thai, Khmer, Lao and Burmese, which write without spaces, are compared by word too.
 * Two documents with different text hashes always show a change.
 * @param language BCP 47 tag of the text
 */
export function redline(before: DocumentNode, after: DocumentNode, language = 'en'): RedlineBlock[] {
  const names = matchRows(before, after);
  const pairs = pairLines(linesOf(before, names), linesOf(after, names), language);
  const parted = regrouped(pairs);
  return pairs.map((pair, at) => blockOf(pair, parted[at] === true, language));
}

/** What a passage would become with other words in its place, word by word; nothing there is all removed. */
export const redlineWords = (before: string, after: string, language = 'en'): RedlineRun[] =>
  wordRuns({ text: before }, { text: after }, language);

export const hasChanges = (blocks: readonly RedlineBlock[]) => blocks.some(({ kind }) => kind !== 'same');
