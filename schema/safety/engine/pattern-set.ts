import type { Step } from './pattern';

const costs = new WeakMap<ReadonlySet<string>, number>();

/** Short and common words stand in nearly every sentence: a pattern found by one would be tried nearly always. */
function costOf(words: ReadonlySet<string>, common: ReadonlySet<string>): number {
  const before = costs.get(words);
  if (before !== undefined) return before;
  let cost = 0;
  for (const word of words) cost += word.length <= 3 ? 25 : common.has(word) ? 12 : 1;
  costs.set(words, cost);
  return cost;
}

/** The step whose words are met least, for a pattern is only tried where one of them stands. */
function rarest(way: readonly Step[], common: ReadonlySet<string>): ReadonlySet<string> | undefined {
  let least: ReadonlySet<string> | undefined;
  for (const step of way) {
    const isRarer = (words: ReadonlySet<string>) =>
      least === undefined || costOf(words, common) < costOf(least, common);
    if (step.kind === 'word' && isRarer(step.words)) least = step.words;
  }
  return least;
}

/** Patterns of which any may fit. */
export interface PatternSet {
  readonly ways: readonly (readonly Step[])[];
  /** those that name no word, so that every sentence is asked */
  readonly anyway: readonly (readonly Step[])[];
  readonly size: number;
}

/** The patterns of each set that may fit a sentence, by its words; some stand in it more than once. */
export type Candidates = ReadonlyMap<PatternSet, readonly (readonly Step[])[]>;

type Ways = (readonly Step[])[];

/** All patterns of a language by a word they cannot do without, so that a sentence is asked only about the few that may fit. */
export class Lexicon {
  readonly #byWord = new Map<string, Map<PatternSet, Ways>>();

  constructor(readonly common: ReadonlySet<string>) {}

  add(ways: readonly (readonly Step[])[]): PatternSet {
    const anyway: (readonly Step[])[] = [];
    const set: PatternSet = { ways, anyway, size: ways.length };
    for (const way of ways) {
      const words = rarest(way, this.common);
      if (!words) anyway.push(way);
      else this.#note(words, set, way);
    }
    return set;
  }

  #note(words: ReadonlySet<string>, set: PatternSet, way: readonly Step[]): void {
    for (const word of words) {
      const sets = this.#byWord.get(word) ?? new Map<PatternSet, Ways>();
      const before = sets.get(set);
      if (before) before.push(way);
      else sets.set(set, [way]);
      this.#byWord.set(word, sets);
    }
  }

  /** Most sets are met by one word only, whose ways are then taken as they are. */
  among(words: readonly string[]): Candidates {
    const found = new Map<PatternSet, readonly (readonly Step[])[]>();
    for (const word of words) {
      for (const [set, ways] of this.#byWord.get(word) ?? []) {
        const before = found.get(set);
        found.set(set, before ? [...before, ...ways] : ways);
      }
    }
    return found;
  }
}
