import type { Facts } from './facts';

/** Required ones stand in the way of a call until they are met or waived; advised ones only say so. */
export type Level = 'required' | 'advised';

/** One thing that a check misses. */
export interface Found {
  /**
   * What it is about, so exactly that the same words found again are the same finding and others are a new one. Empty
   * when it is about the section as a whole.
   */
  about: string;
  /** what it is about as people call it */
  label?: string;
  /** which block of the section, counted from 1 */
  block?: number;
}

export interface Rule {
  level: Level;
  /** it looks for English words, and cannot tell in other languages */
  readsWords: boolean;
  run(facts: Facts): Found[];
}

const rule =
  (level: Level, readsWords: boolean) =>
  (run: Rule['run']): Rule => ({ level, readsWords, run });

/** Checks of blocks, fields and names, which work in every language. */
export const required = rule('required', false);
export const advised = rule('advised', false);

/** Checks that look for words. */
export const requiredWords = rule('required', true);
export const advisedWords = rule('advised', true);

/** One finding about the whole section unless this holds. */
export const unless = (holds: boolean): Found[] => (holds ? [] : [{ about: '' }]);

/** The section says, in one of its passages, something of each of these patterns. */
export const says =
  (...patterns: RegExp[]): Rule['run'] =>
  ({ section }) =>
    unless(patterns.every((pattern) => pattern.test(section.text)));

/** The procedure says it, in whichever section. */
export const saidAnywhere =
  (pattern: RegExp): Rule['run'] =>
  ({ sections }) =>
    unless(sections.some(({ text }) => pattern.test(text)));

/** One passage of the section says all of it, its heading read along. */
export const saysTogether =
  (...patterns: RegExp[]): Rule['run'] =>
  ({ section }) =>
    unless(
      section.passages.some(({ heading, text }) => patterns.every((pattern) => pattern.test(`${heading} ${text}`))),
    );

/** One finding for each of these names whose pattern no words of the section match. */
export const saysEach =
  (patterns: Record<string, RegExp>): Rule['run'] =>
  ({ section }) =>
    Object.entries(patterns).flatMap(([label, pattern]) =>
      pattern.test(section.text) ? [] : [{ about: label, label }],
    );
