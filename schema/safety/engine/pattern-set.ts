import type { Step } from './pattern';

const rarest = (way: readonly Step[]): ReadonlySet<string> | undefined => {
  const sets = way.flatMap((step) => (step.kind === 'word' ? [step.words] : []));
  return sets.reduce<ReadonlySet<string> | undefined>((least, each) => {
    return least === undefined || each.size < least.size ? each : least;
  }, undefined);
};

/** Patterns found by a word they cannot do without, so that a sentence is asked only about the few that may fit. */
export class PatternSet {
  readonly #byWord = new Map<string, Step[][]>();
  readonly #anyway: Step[][] = [];
  readonly size: number;

  constructor(readonly ways: readonly Step[][]) {
    this.size = ways.length;
    for (const way of ways) {
      const words = rarest(way);
      if (!words) this.#anyway.push(way);
      else for (const word of words) this.#add(word, way);
    }
  }

  /** The patterns that may fit a sentence of these words. */
  among(words: readonly string[]): readonly Step[][] {
    let found: Set<Step[]> | undefined;
    for (const word of words) {
      const ways = this.#byWord.get(word);
      if (!ways) continue;
      found ??= new Set(this.#anyway);
      for (const way of ways) found.add(way);
    }
    return found ? [...found] : this.#anyway;
  }

  #add(word: string, way: Step[]): void {
    const before = this.#byWord.get(word);
    if (before) before.push(way);
    else this.#byWord.set(word, [way]);
  }
}
