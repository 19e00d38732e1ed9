import type { Step } from './pattern';
import type { Candidates, Lexicon, PatternSet } from './pattern-set';
import type { Reach } from './reach';
import type { Token } from './tokens';

/** Words [from, to) of a sentence. */
export interface Stretch {
  from: number;
  to: number;
}

export interface Match extends Stretch {
  marked: Stretch;
  /** the words the pattern names itself; those in its gaps are not among them */
  named: readonly Stretch[];
}

interface PatternedConcept {
  patterns: PatternSet;
}

/** A concept made ready: its patterns, or what another concept names outside the stretches of a third. */
export type Concept = PatternedConcept | { of: string; outside: string };

/** Ends (exclusive) of the stretches of a concept, by where they begin. */
type Mentions = ReadonlyMap<number, readonly number[]>;

const nowhere: Mentions = new Map();

/** Says whether to go on looking. */
type Visit = (match: Match) => boolean;

interface Walk {
  steps: readonly Step[];
  from: number;
  visit: Visit;
  /** where a walk was before: two ways that meet need not both go on */
  seen: Set<number>;
}

/** A sentence with what its words name, found when first asked for. */
export class Sentence {
  readonly #mentions = new Map<string, Mentions>();
  readonly #places = new Map<string, number[]>();
  readonly #words: readonly string[];
  readonly #candidates: Candidates;
  readonly #reachable: ReadonlySet<PatternSet>;
  readonly #among = new Map<PatternSet, readonly (readonly Step[])[]>();
  readonly #fitting = new Map<PatternSet, boolean>();
  /** the words before which a semicolon stands */
  readonly semicolons: readonly number[];

  constructor(
    readonly tokens: readonly Token[],
    readonly language: { concepts: ReadonlyMap<string, Concept>; lexicon: Lexicon; reach: Reach },
    readonly isQuestion: boolean,
  ) {
    tokens.forEach(({ word }, at) => {
      const places = this.#places.get(word);
      if (places) places.push(at);
      else this.#places.set(word, [at]);
    });
    this.semicolons = tokens.flatMap(({ before }, at) => (before.includes(';') ? at : []));
    this.#words = [...this.#places.keys()];
    this.#candidates = language.lexicon.among(this.#words);
    this.#reachable = language.reach.from(this.#candidates.keys());
  }

  /** Names a concept that was found by other means, such as the shape of a number. */
  note(concept: string, stretches: readonly Stretch[]): void {
    this.#mentions.set(concept, new Map(stretches.map(({ from, to }) => [from, [to]])));
  }

  /** Where a concept stands. Throws for a name the language does not define. */
  mentions(name: string): Mentions {
    const known = this.#mentions.get(name);
    if (known) return known;
    const concept = this.language.concepts.get(name);
    if (!concept) throw new Error(`The language names no concept “${name}”`);
    const found = 'of' in concept ? this.#outside(concept) : this.#find(concept);
    this.#mentions.set(name, found);
    return found;
  }

  has(name: string): boolean {
    return this.mentions(name).size > 0;
  }

  /** Goes through the ways a pattern fits, from left to right, until told to stop. */
  some(steps: readonly Step[], visit: Visit): boolean {
    if (!this.#mayFit(steps)) return false;
    return this.#beginnings(steps).some((from) => this.#walk({ steps, from, visit, seen: new Set() }, 0, from));
  }

  /** Every way one of the patterns fits. */
  matches(patterns: PatternSet): Match[] {
    const found: Match[] = [];
    for (const steps of this.among(patterns)) {
      this.some(steps, (match) => {
        found.push(match);
        return false;
      });
    }
    return found;
  }

  fits(patterns: PatternSet): boolean {
    if (!this.mayFit(patterns)) return false;
    const known = this.#fitting.get(patterns);
    if (known !== undefined) return known;
    const found = this.among(patterns).some((steps) =>
      steps.length === 1 ? this.#mayFit(steps) : this.some(steps, () => true),
    );
    this.#fitting.set(patterns, found);
    return found;
  }

  /** Whether the words lead to any of the patterns, the cheapest question of all. */
  mayFit(patterns: PatternSet): boolean {
    return this.#reachable.has(patterns);
  }

  /** The patterns of a set that may fit here, by the words alone. */
  among(patterns: PatternSet): readonly (readonly Step[])[] {
    if (!this.mayFit(patterns)) return [];
    const candidates = this.#candidates.get(patterns);
    if (!candidates) return patterns.anyway;
    const known = this.#among.get(patterns);
    if (known) return known;
    const found = [...patterns.anyway, ...new Set(candidates)];
    this.#among.set(patterns, found);
    return found;
  }

  /** Most patterns ask for something a sentence does not have; words are the cheaper question. */
  #mayFit(steps: readonly Step[]): boolean {
    for (const step of steps) if (step.kind === 'word' && !this.#hasOne(step.words)) return false;
    for (const step of steps) {
      if (step.kind === 'concept' && !step.names.some((name) => this.has(name))) return false;
    }
    return true;
  }

  #hasOne(words: ReadonlySet<string>): boolean {
    if (words.size < this.#places.size) {
      for (const word of words) if (this.#places.has(word)) return true;
      return false;
    }
    return this.#words.some((word) => words.has(word));
  }

  #beginnings([first]: readonly Step[]): number[] {
    if (first?.kind === 'concept') return this.#sorted(first.names.flatMap((name) => [...this.mentions(name).keys()]));
    if (first?.kind !== 'word') return [];
    const { words } = first;
    return this.tokens.flatMap(({ word }, at) => (words.has(word) ? at : []));
  }

  #sorted(places: readonly number[]): number[] {
    return [...new Set(places)].sort((a, b) => a - b);
  }

  #find({ patterns }: PatternedConcept): Mentions {
    const among = this.among(patterns);
    if (among.length === 0) return nowhere;
    const ends = new Map<number, Set<number>>();
    const note = (from: number, to: number): false => {
      const at = ends.get(from);
      if (at) at.add(to);
      else ends.set(from, new Set([to]));
      return false;
    };
    for (const steps of among) {
      const [first] = steps;
      if (steps.length === 1 && first) this.#each(first, note);
      else this.some(steps, ({ from, to }) => note(from, to));
    }
    if (ends.size === 0) return nowhere;
    return new Map([...ends].map(([from, to]) => [from, [...to].sort((a, b) => b - a)]));
  }

  /** Every place of a pattern that is a single step. */
  #each(step: Step, note: (from: number, to: number) => void): void {
    if (step.kind === 'word') {
      this.tokens.forEach(({ word }, at) => {
        if (step.words.has(word)) note(at, at + 1);
      });
    }
    if (step.kind !== 'concept') return;
    for (const name of step.names) {
      for (const [from, ends] of this.mentions(name)) for (const to of ends) note(from, to);
    }
  }

  #outside({ of, outside }: { of: string; outside: string }): Mentions {
    const closed = [...this.mentions(outside)].flatMap(([from, ends]) => ends.map((to) => ({ from, to })));
    const isFree = (at: number) => !closed.some(({ from, to }) => at >= from && at < to);
    return new Map([...this.mentions(of)].filter(([from]) => isFree(from)));
  }

  #walk(walk: Walk, step: number, at: number, marked?: Stretch, named: readonly Stretch[] = []): boolean {
    const key = ((step * 512 + at) * 512 + (marked?.from ?? 511)) * 512 + (marked?.to ?? 511);
    if (walk.seen.has(key)) return false;
    walk.seen.add(key);
    const next = walk.steps[step];
    if (next === undefined) {
      return walk.visit({ from: walk.from, to: at, marked: marked ?? { from: walk.from, to: at }, named });
    }
    if (next.kind === 'gap') return this.#gap(next, at, (over) => this.#walk(walk, step + 1, over, marked, named));
    return this.#endsOf(next, at).some((to) => {
      const here = { from: at, to };
      return this.#walk(walk, step + 1, to, next.marked ? here : marked, [...named, here]);
    });
  }

  #endsOf(step: Exclude<Step, { kind: 'gap' }>, at: number): readonly number[] {
    if (step.kind === 'concept') return step.names.flatMap((name) => this.mentions(name).get(at) ?? []);
    const token = this.tokens[at];
    return token && step.words.has(token.word) ? [at + 1] : [];
  }

  #gap({ most, without }: Extract<Step, { kind: 'gap' }>, at: number, goOn: (at: number) => boolean): boolean {
    for (let over = at; over <= at + most && over < this.tokens.length; over += 1) {
      if (over > at && without.some((name) => this.mentions(name).has(over - 1))) return false;
      if (over > 0 && this.tokens[over]?.before.includes(';')) return false;
      if (goOn(over)) return true;
    }
    return false;
  }
}
