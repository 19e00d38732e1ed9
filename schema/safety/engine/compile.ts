import type { ConceptData, LanguageData, NegationData, RuleData } from '../language';
import { shapeNames } from '../shapes/shapes';
import { PatternReader, type Step } from './pattern';
import { Lexicon, type PatternSet } from './pattern-set';
import type { Negation } from './polarity';
import type { Concept } from './sentence';
import { Reach } from './reach';
import { spellingOf } from './spelling';

/** A rule with its patterns read. */
export interface CompiledRule {
  data: RuleData;
  find: PatternSet;
  unless: PatternSet;
  unlessAround: PatternSet;
  unlessNearby: PatternSet;
  near: readonly PatternSet[];
  /** all of these have to stand in a sentence; what was missing last is asked for first, for it mostly is again */
  needed: PatternSet[];
}

export interface CompiledLanguage {
  data: LanguageData;
  abbreviations: ReadonlySet<string>;
  concepts: ReadonlyMap<string, Concept>;
  lexicon: Lexicon;
  reach: Reach;
  negation: Negation;
  frames: PatternSet;
  headings: PatternSet;
  checklistQuestions: PatternSet;
  personalQuestions: PatternSet;
  rhetoric: { wishing: PatternSet; doubting: PatternSet };
  faults: { told: PatternSet; ended: PatternSet };
  rules: readonly CompiledRule[];
  correct(word: string): string;
}

type Read = (patterns: readonly string[] | undefined) => PatternSet;

function negationOf(data: NegationData, read: Read): Negation {
  const set = (words: readonly string[]) => new Set(words);
  return {
    denying: set(data.denying),
    notDenying: read(data.notDenying),
    reversing: read(data.reversing),
    limiting: read(data.limiting),
    failing: read(data.failing),
    closing: read(data.closing),
    narrowing: set(data.narrowing),
    widening: read(data.widening),
    turning: set(data.turning),
    prevailing: set(data.prevailing),
    conceding: set(data.conceding),
    exempting: read(data.exempting),
    holding: set(data.holding),
    delaying: set(data.delaying),
    joining: set(data.joining),
    finite: set(data.finite),
    relative: set(data.relative),
    subordinating: set(data.subordinating),
    purposive: set(data.purposive),
    interrupting: set(data.interrupting),
    excepting: set(data.excepting),
  };
}

function ruleOf(data: RuleData, read: Read): CompiledRule {
  const find = read(data.find);
  const also = (data.also ?? []).map((each) => read([each]));
  const near = (data.near ?? []).map((each) => read([each]));
  const [unless, unlessAround, unlessNearby] = [read(data.unless), read(data.unlessAround), read(data.unlessNearby)];
  return { data, find, near, needed: [...also, ...near, find], unless, unlessAround, unlessNearby };
}

/** Every word that stands in one of the patterns. */
function vocabularyOf(sets: readonly PatternSet[]): Set<string> {
  const words = new Set<string>();
  for (const { ways } of sets) {
    for (const step of ways.flat()) if (step.kind === 'word') for (const word of step.words) words.add(word);
  }
  return words;
}

const readConcept = (data: ConceptData, read: Read): Concept => ('of' in data ? data : { patterns: read(data) });

const none: readonly string[] = [];

const namesIn = (step: Step): readonly string[] =>
  step.kind === 'concept' ? step.names : step.kind === 'gap' ? step.without : none;

/** Notes where each name stands, so that a misspelt one is met now and not when a sentence first asks for it. */
class Names {
  readonly #places = new Map<string, string>();

  note(names: readonly string[], place: string): void {
    for (const name of names) if (!this.#places.has(name)) this.#places.set(name, place);
  }

  /** Throws for a name nothing is called by. */
  check({ concepts, shapes, story, contact }: LanguageData): void {
    for (const [name, data] of Object.entries(concepts))
      if ('of' in data) this.note([data.of, data.outside], `the concept ${name}`);
    this.note([...Object.values(story), ...Object.values(contact)], 'the signs of a story or a contact');
    const known = new Set([...Object.keys(concepts), ...Object.keys(shapes), ...shapeNames]);
    for (const [name, place] of this.#places)
      if (!known.has(name)) throw new Error(`No concept is called “${name}”, named in ${place}`);
  }
}

/** The patterns of concepts by name; undefined for what is told by its shape, which sentences are given later. */
function patternsIn(concepts: ReadonlyMap<string, Concept>, { shapes }: LanguageData) {
  const shaped = new Set<string>([...Object.keys(shapes), ...shapeNames]);
  const patternsOf = (name: string): PatternSet | undefined => {
    const concept = shaped.has(name) ? undefined : concepts.get(name);
    return concept && 'of' in concept ? patternsOf(concept.of) : concept?.patterns;
  };
  return patternsOf;
}

/** Reads all patterns of a language once. Throws when one of them cannot be read or names a concept there is none of. */
export function compile(data: LanguageData): CompiledLanguage {
  const lexicon = new Lexicon(new Set(data.common));
  const names = new Names();
  const reader = new PatternReader((word) => data.inflect(word));
  const known = new Map<string, PatternSet>();
  const readAnew = (patterns: readonly string[]): PatternSet =>
    lexicon.add(
      patterns.flatMap((each) => {
        const ways = reader.read(each.replace(/(?<!\{)\bcannot\b(?!\})/gu, 'can not'));
        const place = `“${each}”`;
        for (const way of ways) for (const step of way) names.note(namesIn(step), place);
        return ways;
      }),
    );
  // Many rules ask for the same words: one set for all of them is looked for once a sentence.
  const read: Read = (patterns = []) => {
    const key = patterns.join('\n');
    const set = known.get(key) ?? readAnew(patterns);
    known.set(key, set);
    return set;
  };
  const concepts = Object.entries(data.concepts).map(([name, each]) => [name, readConcept(each, read)] as const);
  const rules = data.rules.map((each) => ruleOf(each, read));
  const vocabulary = vocabularyOf([
    ...concepts.flatMap(([, each]) => ('of' in each ? [] : [each.patterns])),
    ...rules.map(({ find }) => find),
  ]);
  const compiled = {
    data,
    abbreviations: new Set(data.abbreviations),
    concepts: new Map(concepts),
    lexicon,
    negation: negationOf(data.negation, read),
    frames: read(data.negation.frames),
    headings: read(data.headings),
    checklistQuestions: read(data.checklistQuestions),
    personalQuestions: read(data.personalQuestions),
    rhetoric: { wishing: read(data.rhetoric.wishing), doubting: read(data.rhetoric.doubting) },
    faults: { told: read(data.faults.told), ended: read(data.faults.ended) },
    rules,
    correct: spellingOf(data.misspelt, vocabulary),
  };
  names.check(data);
  return { ...compiled, reach: new Reach(known.values(), patternsIn(compiled.concepts, data)) };
}
