import type { Step } from './pattern';

/** Short words stand in nearly every sentence: a pattern found by one of them would be tried nearly always. */
const costOf = (words: ReadonlySet<string>) => [...words].reduce((sum, word) => sum + (word.length <= 3 ? 25 : 1), 0);

/** The step whose words are met least, for a pattern is only tried where one of them stands. */
const rarest = (way: readonly Step[]): ReadonlySet<string> | undefined => {
  const sets = way.flatMap((step) => (step.kind === 'word' ? [{ words: step.words, cost: costOf(step.words) }] : []));
  return sets.reduce<(typeof sets)[number] | undefined>(
    (least, each) => (least === undefined || each.cost < least.cost ? each : least),
    undefined,
  )?.words;
};

/** Patterns of which any may fit. */
export interface PatternSet {
  readonly ways: readonly Step[][];
  /** those that name no word, so that every sentence is asked */
  readonly anyway: readonly Step[][];
  readonly size: number;
}

/** The patterns of each set that may fit a sentence, by its words. */
export type Candidates = ReadonlyMap<PatternSet, ReadonlySet<Step[]>>;

/** All patterns of a language by a word they cannot do without, so that a sentence is asked only about the few that may fit. */
export class Lexicon {
  readonly #byWord = new Map<string, { set: PatternSet; way: Step[] }[]>();

  add(ways: readonly Step[][]): PatternSet {
    const keyed = ways.map((way) => ({ way, words: rarest(way) }));
    const set: PatternSet = {
      ways,
      anyway: keyed.flatMap(({ way, words }) => (words ? [] : [way])),
      size: ways.length,
    };
    for (const { way, words = [] } of keyed) {
      for (const word of words) {
        const before = this.#byWord.get(word);
        if (before) before.push({ set, way });
        else this.#byWord.set(word, [{ set, way }]);
      }
    }
    return set;
  }

  among(words: readonly string[]): Candidates {
    const found = new Map<PatternSet, Set<Step[]>>();
    for (const word of words) {
      for (const { set, way } of this.#byWord.get(word) ?? []) {
        const ways = found.get(set);
        if (ways) ways.add(way);
        else found.set(set, new Set([way]));
      }
    }
    return found;
  }
}
