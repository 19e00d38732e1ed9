import { checkSafety } from './check-safety';
import { audiences, safetyKinds, safetyLevels, safetyRules } from './finding';
import type { SafetyContext, SafetyLevel, SafetyRule } from './finding';

/** A sentence somebody has judged, and what should be found in it. */
export interface LabelledSentence {
  text: string;
  context: SafetyContext;
  expected: readonly { rule: SafetyRule; level: SafetyLevel }[];
  /** rules that may speak as well */
  tolerated: readonly SafetyRule[];
  set: LabelledSet;
}

const marks: Readonly<Record<string, SafetyLevel>> = { '!': 'block', '?': 'warn', '~': 'suggest' };

const oneOf = <T extends string>(values: readonly T[], wanted: string): T | undefined =>
  values.find((value) => value === wanted);

function readRule(written: string, line: string): SafetyRule {
  const rule = oneOf(safetyRules, written);
  if (!rule) throw new Error(`There is no rule “${written}” in: ${line}`);
  return rule;
}

function readContext(notes: readonly string[]): SafetyContext {
  const context: SafetyContext = { language: 'en', kind: 'section' };
  for (const note of notes) {
    const [, key = note, value = ''] = /^(lead|head):\s*(.+)$/u.exec(note) ?? [];
    if (key === 'lead' || key === 'head') context.under = [...(context.under ?? []), value];
    else if (/^C\d+$/u.test(key)) context.component = Number(key.slice(1));
    context.kind = oneOf(safetyKinds, key) ?? context.kind;
    context.audience = oneOf(audiences, key) ?? context.audience;
  }
  return context;
}

/** Reads one line: `X-1! +X-9 [lead: …] | the sentence`; a dash expects silence. Throws for what is no label. */
function readLine(line: string): Omit<LabelledSentence, 'set'> {
  const at = line.indexOf('|');
  if (at < 0) throw new Error(`A line of labels has no “|”: ${line}`);
  const notes = [...line.slice(0, at).matchAll(/\[([^\]]+)\]/gu)].map((match) => match[1] ?? '');
  const labels = line
    .slice(0, at)
    .replace(/\[[^\]]+\]/gu, '')
    .trim()
    .split(/\s+/u)
    .filter((each) => each !== '-');
  const expected = labels
    .filter((label) => !label.startsWith('+'))
    .map((label) => ({ rule: readRule(label.slice(0, -1), line), level: marks[label.slice(-1)] ?? 'warn' }));
  const tolerated = labels.filter((label) => label.startsWith('+')).map((label) => readRule(label.slice(1), line));
  return { text: line.slice(at + 1).trim(), context: readContext(notes), expected, tolerated };
}

/**
 * Reads a file of labelled sentences, one a line; lines that begin with # are remarks. `#! tuned` says that rules were
 * tuned to all of them, `#! fresh` that they were written without a look at the rules; else a third is held out.
 */
export function readLabels(file: string): LabelledSentence[] {
  const set = /^#! (tuned|fresh)$/mu.exec(file)?.[1];
  return file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const read = readLine(line);
      const own: LabelledSet = isHeldOut(read.text) ? 'held-out' : 'tuned';
      return { ...read, set: set === 'fresh' || set === 'tuned' ? set : own };
    });
}

export type LabelledSet = 'tuned' | 'held-out' | 'fresh';

/** A third of all sentences, by their letters alone, is never looked at while rules are tuned. */
function isHeldOut(text: string): boolean {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash >>> 4) % 3 === 0;
}

export interface Score {
  rule: SafetyRule | 'all' | SafetyLevel;
  found: number;
  missed: number;
  wrong: number;
  precision: number;
  recall: number;
}

export interface Mistake {
  kind: 'missed' | 'wrong';
  rule: SafetyRule;
  level: SafetyLevel;
  text: string;
}

interface Count {
  found: number;
  missed: number;
  wrong: number;
}

export interface Measurement {
  sentences: number;
  scores: Score[];
  mistakes: Mistake[];
}

const share = (part: number, rest: number) => (part + rest === 0 ? 1 : part / (part + rest));

const scoreOf = (rule: Score['rule'], { found, missed, wrong }: Count): Score => ({
  ...{ rule, found, missed, wrong },
  precision: share(found, wrong),
  recall: share(found, missed),
});

/** How the checker does on labelled sentences: precision and recall per rule, per level and of all together. */
export function measure(sentences: readonly LabelledSentence[]): Measurement {
  const counts = new Map<Score['rule'], Count>();
  const mistakes: Mistake[] = [];
  const count = (rule: SafetyRule, level: SafetyLevel, outcome: keyof Count) => {
    for (const key of [rule, level, 'all'] as const) {
      const before = counts.get(key) ?? { found: 0, missed: 0, wrong: 0 };
      counts.set(key, { ...before, [outcome]: before[outcome] + 1 });
    }
  };
  for (const { text, context, expected, tolerated } of sentences) {
    const { findings } = checkSafety(text, context);
    for (const { rule, level } of expected) {
      const isFound = findings.some((finding) => finding.rule === rule && finding.level === level);
      count(rule, level, isFound ? 'found' : 'missed');
      if (!isFound) mistakes.push({ kind: 'missed', rule, level, text });
    }
    const fine = new Set<SafetyRule>([...expected.map(({ rule }) => rule), ...tolerated]);
    const wrong = new Map(findings.filter(({ rule }) => !fine.has(rule)).map((each) => [each.rule, each.level]));
    for (const [rule, level] of wrong) {
      count(rule, level, 'wrong');
      mistakes.push({ kind: 'wrong', rule, level, text });
    }
  }
  const keys = [...safetyRules, ...safetyLevels, 'all'] as const;
  const scores = keys.flatMap((key) => {
    const counted = counts.get(key);
    return counted ? [scoreOf(key, counted)] : [];
  });
  return { sentences: sentences.length, scores, mistakes };
}
