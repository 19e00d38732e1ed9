import type { Constituency, Sector } from './parties';

export const sectionPhases = ['drafting', 'called', 'parked'] as const;
export type SectionPhase = (typeof sectionPhases)[number];

export const sectionStatuses = [
  'drafting',
  'called',
  'contested',
  'awaiting',
  'agreed',
  'agreed-with-dissent',
  'parked',
] as const;
export type SectionStatus = (typeof sectionStatuses)[number];

/** Statuses in which a section can go into a ceremony; a parked one is printed as not agreed. */
export const settledStatuses = ['agreed', 'agreed-with-dissent', 'parked'] as const satisfies readonly SectionStatus[];

export const positions = ['agree', 'agree-with-statement', 'cannot-agree-yet', 'stand-aside'] as const;
export type Position = (typeof positions)[number];

export const supportingPositions = ['agree', 'agree-with-statement'] as const satisfies readonly Position[];

export const objectionGrounds = ['safety', 'law', 'resources', 'accuracy', 'other'] as const;
export type ObjectionGround = (typeof objectionGrounds)[number];

export const standAsideReasons = ['outside-mandate', 'no-instruction', 'other'] as const;
export type StandAsideReason = (typeof standAsideReasons)[number];

/** What a party thinks of words that are still being drafted; it binds nobody. */
export const signals = ['ready', 'nearly', 'not-ready'] as const;
export type Signal = (typeof signals)[number];

export const channels = ['online', 'paper', 'relayed'] as const;
export type Channel = (typeof channels)[number];

/** `renewed`: its owner voted again and still cannot agree; the new vote opened the next objection. */
export const objectionStates = [
  'raised',
  'answered',
  'not-satisfied',
  'sustained',
  'recorded',
  'satisfied',
  'renewed',
] as const;
export type ObjectionState = (typeof objectionStates)[number];

/** An objection in one of these states stops its section. */
export const openObjectionStates = [
  'raised',
  'answered',
  'not-satisfied',
  'sustained',
] as const satisfies readonly ObjectionState[];

export const answerKinds = ['new-wording', 'explanation', 'referral'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const callEndings = ['undone', 'reopened', 'parked'] as const;
export type CallEnding = (typeof callEndings)[number];

/** What a correction of spelling may not touch: then it is no correction. */
export const substances = [
  'number',
  'date',
  'time-limit',
  'contact',
  'party',
  'negation',
  'modal',
  'quantifier',
  'language',
] as const;
export type Substance = (typeof substances)[number];

/** How long any one party may say that a confirmed correction was none. */
export const CHALLENGE_DAYS = 2;

/** An objection lapses after so many reminders and working days without a reply of its owner. */
export const REMINDERS_BEFORE_LAPSE = 2;
export const WORKING_DAYS_BEFORE_LAPSE = 10;

/** A call can be taken back for this long, as long as nobody has voted on it. */
export const CALL_UNDO_SECONDS = 30;

/** One thing that keeps a called section from being agreed. Parties are given by name. */
export type Missing =
  | { kind: 'objection'; party: string }
  | { kind: 'named-party'; party: string; because: 'no-vote' | 'not-agreed' | 'unconfirmed' }
  | { kind: 'answers'; count: number }
  | { kind: 'sector'; sector: Sector }
  | { kind: 'constituency'; constituency: Constituency }
  | { kind: 'support'; count: number }
  | { kind: 'confirmation'; party: string }
  | { kind: 'window'; until: string; count: number }
  | { kind: 'correction'; until: string };
