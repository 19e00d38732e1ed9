import type { ConceptData, LanguageData, NegationData, RuleData } from '../language';
import { readPattern } from './pattern';
import { Lexicon, type PatternSet } from './pattern-set';
import type { Negation } from './polarity';
import type { Concept } from './sentence';
import { spellingOf } from './spelling';

/** A rule with its patterns read. */
export interface CompiledRule {
  data: RuleData;
  find: PatternSet;
  unless: PatternSet;
  unlessAround: PatternSet;
  unlessNearby: PatternSet;
  also: readonly PatternSet[];
  near: readonly PatternSet[];
}

export interface CompiledLanguage {
  data: LanguageData;
  abbreviations: ReadonlySet<string>;
  concepts: ReadonlyMap<string, Concept>;
  lexicon: Lexicon;
  negation: Negation;
  frames: PatternSet;
  headings: PatternSet;
  checklistQuestions: PatternSet;
  personalQuestions: PatternSet;
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

const ruleOf = (data: RuleData, read: Read): CompiledRule => ({
  data,
  find: read(data.find),
  unless: read(data.unless),
  unlessAround: read(data.unlessAround),
  unlessNearby: read(data.unlessNearby),
  also: (data.also ?? []).map((each) => read([each])),
  near: (data.near ?? []).map((each) => read([each])),
});

function wordsOf({ ways }: PatternSet): string[] {
  return ways.flatMap((steps) => steps.flatMap((step) => (step.kind === 'word' ? [...step.words] : [])));
}

const readConcept = (data: ConceptData, read: Read): Concept => ('of' in data ? data : { patterns: read(data) });

/** Reads all patterns of a language once. Throws when one of them cannot be read. */
export function compile(data: LanguageData): CompiledLanguage {
  const lexicon = new Lexicon();
  const read: Read = (patterns = []) =>
    lexicon.add(
      patterns.flatMap((each) =>
        readPattern(each.replace(/(?<!\{)\bcannot\b(?!\})/gu, 'can not'), (word) => data.inflect(word)),
      ),
    );
  const concepts = Object.entries(data.concepts).map(([name, each]) => [name, readConcept(each, read)] as const);
  const rules = data.rules.map((each) => ruleOf(each, read));
  const vocabulary = [
    ...concepts.flatMap(([, each]) => ('of' in each ? [] : wordsOf(each.patterns))),
    ...rules.flatMap(({ find }) => wordsOf(find)),
  ];
  return {
    data,
    abbreviations: new Set(data.abbreviations),
    concepts: new Map(concepts),
    lexicon,
    negation: negationOf(data.negation, read),
    frames: read(data.negation.frames),
    headings: read(data.headings),
    checklistQuestions: read(data.checklistQuestions),
    personalQuestions: read(data.personalQuestions),
    faults: { told: read(data.faults.told), ended: read(data.faults.ended) },
    rules,
    correct: spellingOf(data.misspelt, vocabulary),
  };
}
