import { diffArrays } from 'diff';
import type { Line } from './redline-lines';

export type ChangeKind = 'same' | 'added' | 'removed';

export interface RedlineRun {
  kind: ChangeKind;
  text: string;
}

/** Beyond this many changed words a comparison word by word helps no reader and takes for ever. */
const MOST_EDITS = 2000;

const segmenters = new Map<string, Intl.Segmenter>();
type Words = Pick<Line, 'text'>;

const known = new WeakMap<Words, { words: string[]; set: Set<string> }>();

/** The words of a line with what stands between them; each line is cut up once. */
function wordsOf(line: Words, language: string) {
  const before = known.get(line);
  if (before) return before;
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  const words = Array.from(segmenter.segment(line.text), ({ segment }) => segment);
  const found = { words, set: new Set(words.filter((word) => word.trim())) };
  known.set(line, found);
  return found;
}

/** What became of the words of a line, in order. */
export function wordRuns(before: Words, after: Words, language: string): RedlineRun[] {
  const [old, now] = [wordsOf(before, language).words, wordsOf(after, language).words];
  const parts = diffArrays(old, now, { maxEditLength: MOST_EDITS });
  const whole: RedlineRun[] = [
    { kind: 'removed', text: before.text },
    { kind: 'added', text: after.text },
  ];
  return (
    parts?.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })) ?? whole
  );
}

/** How alike two lines are: the share of their words that they have in common, from 0 to 1. */
export function likeness(a: Line, b: Line, language: string): number {
  const [left, right] = [wordsOf(a, language).set, wordsOf(b, language).set];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(1, left.size, right.size);
}
