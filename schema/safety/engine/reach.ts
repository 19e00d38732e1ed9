import type { Step } from './pattern';
import type { PatternSet } from './pattern-set';

/**
 * Which patterns may fit a sentence at all. Those with a word are met by that word; those of concepts alone can only fit
 * where one of the concepts may, so that of some thousand sets a sentence asks the hundred that its words lead to.
 */
export class Reach {
  readonly #dependents = new Map<PatternSet, PatternSet[]>();
  readonly #always: PatternSet[] = [];

  /** @param patternsOf the patterns of a concept; undefined for one that is recognised otherwise */
  constructor(sets: Iterable<PatternSet>, patternsOf: (name: string) => PatternSet | undefined) {
    for (const set of sets) for (const way of set.anyway) this.#link(set, way, patternsOf);
  }

  #link(set: PatternSet, way: readonly Step[], patternsOf: (name: string) => PatternSet | undefined): void {
    const named = way.flatMap((step) => (step.kind === 'concept' ? [step.names.map(patternsOf)] : []));
    const needed = named.find((each): each is PatternSet[] => !each.includes(undefined));
    if (!needed) return void this.#always.push(set);
    for (const each of needed) {
      const before = this.#dependents.get(each);
      if (before) before.push(set);
      else this.#dependents.set(each, [set]);
    }
  }

  /** All sets that may fit where these are met by their words. */
  from(met: Iterable<PatternSet>): ReadonlySet<PatternSet> {
    const found = new Set<PatternSet>([...met, ...this.#always]);
    // What is added while this goes on is gone through as well.
    for (const set of found) for (const each of this.#dependents.get(set) ?? []) found.add(each);
    return found;
  }
}
