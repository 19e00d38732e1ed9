/** What a comment is about its words. */
export const commentKinds = ['question', 'wording', 'concern', 'editorial'] as const;
export type CommentKind = (typeof commentKinds)[number];

/** What a change would mean for the woman the procedure is for: asked before anything else. */
export const commentEffects = ['harm', 'better', 'none', 'unsure'] as const;
export type CommentEffect = (typeof commentEffects)[number];

/** What became of a comment. `withdrawn` is said by the party that made it, the others by a lead. */
export const outcomes = [
  'accepted',
  'accepted-in-part',
  'not-accepted',
  'noted',
  'deferred',
  'duplicate',
  'withdrawn',
] as const;
export type Outcome = (typeof outcomes)[number];

export const leadOutcomes = [
  'accepted',
  'accepted-in-part',
  'not-accepted',
  'noted',
  'deferred',
  'duplicate',
] as const satisfies readonly Outcome[];

/**
 * Where the words of a comment are now: there as they were, there but changed, a whole block, the section at large, or
 * no longer to be found.
 */
export const places = ['words', 'changed', 'block', 'section', 'gone'] as const;
export type CommentPlace = (typeof places)[number];

/** The longest passage a comment can be tied to, and the longest wording it can propose. */
export const LONGEST_QUOTE = 4000;

/** So many rows of a table of comments are brought back at a time. */
export const MOST_ROWS = 1000;

/** What stands behind this in a cell is not read: no field takes as much. */
export const LONGEST_CELL = 5000;
