export const safetyRules = [
  'X-1',
  'X-2',
  'X-3',
  'X-4',
  'X-5',
  'X-6',
  'X-7',
  'X-8',
  'X-9',
  'X-10',
  'X-11',
  'X-12',
  'X-13',
  'X-14',
  'X-15',
  'X-16',
  'X-17',
  'X-18',
  'X-19',
  'X-20',
  'X-21',
] as const;
export type SafetyRule = (typeof safetyRules)[number];

/** Strongest first. What is blocked waits for a lead's reason; the others only speak. */
export const safetyLevels = ['block', 'warn', 'suggest'] as const;
export type SafetyLevel = (typeof safetyLevels)[number];

export const safetyKinds = ['section', 'field', 'comment', 'minutes', 'statement', 'import'] as const;
export type SafetyKind = (typeof safetyKinds)[number];

export const audiences = ['public', 'network', 'restricted'] as const;
export type Audience = (typeof audiences)[number];

/** Where a text stands, as far as that changes what is safe to write there. */
export interface SafetyContext {
  /** language tag of the text, such as en */
  language: string;
  kind: SafetyKind;
  /** number of the template's component the section follows */
  component?: number;
  /** who will read it; public unless said otherwise */
  audience?: Audience;
  /** headings, list lead-ins and table headings the text stands under, outermost first */
  under?: readonly string[];
}

export interface SafetyFinding {
  rule: SafetyRule;
  level: SafetyLevel;
  /** names the reason; the words for it are in `schema/words` */
  key: string;
  /** UTF-16 offsets into the text that was checked */
  start: number;
  end: number;
  /** number of the template's component that speaks of it */
  component: number;
  /** wording that may stand there instead; `replaces` when it fits exactly between start and end */
  wording?: { text: string; replaces: boolean };
}

export interface SafetyReport {
  findings: SafetyFinding[];
  /** whether the rules know the language; without them only numbers, e-mail and phone shapes were looked for */
  coverage: 'full' | 'shapes-only';
}

const strength = (level: SafetyLevel) => safetyLevels.indexOf(level);

export const isStronger = (one: SafetyLevel, other: SafetyLevel) => strength(one) < strength(other);
