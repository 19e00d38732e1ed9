import type { Audience, SafetyKind, SafetyLevel, SafetyRule } from './finding';

/**
 * A rule as data. Patterns are written in the small language of `engine/pattern.ts`; the word marked with `!` is the one
 * whose negation decides.
 */
export interface RuleData {
  rule: SafetyRule;
  key: string;
  level: SafetyLevel;
  component: number;
  find: readonly string[];
  /** the rule speaks when the marked word is asserted (the default), denied, or either way */
  polarity?: 'asserted' | 'denied' | 'either';
  /** silent when one of these stands anywhere in the sentence, unless "but" or "although" overrules it */
  unless?: readonly string[];
  /** silent when one of these stands over the marked word */
  unlessAround?: readonly string[];
  /** silent when one of these stands in the sentence, the one before or the one after */
  unlessNearby?: readonly string[];
  /** each of these is also needed somewhere in the sentence */
  also?: readonly string[];
  /** each of these is also needed within `reach` words of the marked one, before or behind it; a semicolon ends the reach */
  near?: readonly string[];
  /** how many words may lie between the marked word and what is near it; 12 unless said otherwise */
  reach?: number;
  /** "never … unless …" counts as saying it */
  exceptionsCount?: boolean;
  audiences?: readonly Audience[];
  kinds?: readonly SafetyKind[];
  notIn?: readonly number[];
  /** every occurrence is a finding of its own, not one a sentence */
  each?: boolean;
  /** silent in a sentence where one of these speaks too: a thing is said once */
  yieldsTo?: readonly SafetyRule[];
  /** silent where one of these stands on its marked word too; what other words say is said as well */
  yieldsToSame?: readonly SafetyRule[];
  /** speaks also where a sentence tells of a fault that has ended: what it looks for is in the telling */
  evenOfFaults?: boolean;
  /** key of the safe wording offered */
  wording?: string;
  /** exact replacements for what was found, in lower case */
  replace?: Readonly<Record<string, string>>;
}

/** Patterns that name something, or what one concept names outside the stretches another names. */
export type ConceptData = readonly string[] | { of: string; outside: string };

/** Words that turn a statement round, all in lower case. */
export interface NegationData {
  /** not, never, nobody: one or several of them deny */
  denying: readonly string[];
  /** patterns that look like denial and are not: "not only", "no later than" */
  notDenying: readonly string[];
  /** patterns that turn round what follows them: "without", "refuse to" */
  reversing: readonly string[];
  /** the same up to the verb that carries the statement: "without", "instead of" */
  limiting: readonly string[];
  /** patterns that turn round only a denial: "fail to", "forget to" */
  failing: readonly string[];
  /** patterns that deny what stood before them: "is forbidden" */
  closing: readonly string[];
  /** "no" after these denies only the next few words: with, has */
  narrowing: readonly string[];
  /** phrases in which "no" denies the whole: "under no circumstances" */
  widening: readonly string[];
  /** words after which a new statement begins */
  turning: readonly string[];
  /** after these a statement prevails over what stood before: "…, but …", "… although …" */
  prevailing: readonly string[];
  /** those of them that, at the beginning, give way to what follows the next comma: "Although …, …" */
  conceding: readonly string[];
  /** patterns that take something out of what stood before: "except that" */
  exempting: readonly string[];
  /** words after which one of these turns nothing: "all but" */
  holding: readonly string[];
  /** "not … until": what follows comes after all */
  delaying: readonly string[];
  /** words that join statements: "and", "then" */
  joining: readonly string[];
  /** words that carry a statement: is, shall, must */
  finite: readonly string[];
  relative: readonly string[];
  /** words that open a subordinate clause */
  subordinating: readonly string[];
  /** words that open a phrase of purpose before the statement: "to avoid doubles, …" */
  purposive: readonly string[];
  /** words that cut what follows off from what stood before: "if", "because" */
  interrupting: readonly string[];
  /** "unless", "except" */
  excepting: readonly string[];
  /** a heading with one of these says what is not done */
  frames: readonly string[];
}

export interface StoryData {
  person: string;
  name: string;
  age: string;
  origin: string;
  date: string;
  place: string;
  event: string;
}

/** Everything the engine knows about one language. */
export interface LanguageData {
  code: string;
  /** words with a full stop that ends no sentence, in lower case without it */
  abbreviations: readonly string[];
  /** longer words that stand in many sentences, so that patterns are better found by others */
  common: readonly string[];
  /** short forms written out: don't → do not */
  contractions: Readonly<Record<string, string>>;
  /** every form of a word */
  inflect(word: string): readonly string[];
  /** long words of the rules that are recognised with one letter wrong, and right words that look like them */
  misspelt: { words: readonly string[]; rightWords: readonly string[] };
  /** questions that ask an agency about itself rather than a woman about hers begin with one of these patterns */
  checklistQuestions: readonly string[];
  /** other questions speak to or of her only with one of these */
  personalQuestions: readonly string[];
  /** questions that wish for what they deny, and such as doubt that something is needed */
  rhetoric: { wishing: readonly string[]; doubting: readonly string[] };
  /** a sentence with one of each tells of a wrong practice that was found and has ended or is to end */
  faults: { told: readonly string[]; ended: readonly string[] };
  concepts: Readonly<Record<string, ConceptData>>;
  /** concepts that are recognised by how they are written */
  shapes: Readonly<Record<string, RegExp>>;
  /** headings that list items below them continue */
  headings: readonly string[];
  negation: NegationData;
  /** concepts that make a story about one woman */
  story: StoryData;
  /** concepts that make a phone number or e-mail address one of a service, or one of a person */
  contact: { service: string; person: string };
  rules: readonly RuleData[];
  wordings: Readonly<Record<string, string>>;
}
