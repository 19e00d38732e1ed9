/** Where words can stand that a purge takes out, as people hear of it. */
export const purgeStores = [
  'text',
  'typed-before',
  'wordings',
  'titles',
  'calls',
  'votes',
  'papers',
  'objections',
  'corrections',
  'waivers',
  'set-aside',
  'left-out',
  'checklist',
  'late-edits',
  'comments',
  'meetings',
  'signatures',
  'records',
  'trail',
] as const;
export type PurgeStore = (typeof purgeStores)[number];

/** What a purge cannot reach, and knows of. */
export type BeyondPurge =
  /** a PDF that agencies have signed */
  | { kind: 'signed-file'; name: string; signatures: number }
  /** scans of signatures on paper: pictures that nobody has read */
  | { kind: 'scans'; count: number }
  /** scans of what agencies sent on paper, which a lead can take away one by one */
  | { kind: 'paper-scans'; count: number }
  /** names of agencies, and of people with an account or on a roll */
  | { kind: 'names'; count: number }
  /** wordings that another procedure stands on, letter for letter */
  | { kind: 'other-sop'; count: number };
