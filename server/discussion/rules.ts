import type { Outcome } from '../../schema/vocabulary';

export type CommentState = 'open' | 'answered' | 'contested' | 'settled' | 'withdrawn';

/** What was last decided on a comment, and what its agency says to that. */
interface Latest {
  outcome: Outcome;
  satisfied: boolean | null;
}

/** Where a comment stands: nobody decided; decided, its agency has yet to answer; it is not satisfied; all is said. */
export function stateOf(latest: Latest | undefined): CommentState {
  if (!latest) return 'open';
  if (latest.outcome === 'withdrawn') return 'withdrawn';
  if (latest.satisfied === null) return 'answered';
  return latest.satisfied ? 'settled' : 'contested';
}

/** Whether a lead has something to decide: nothing was decided, or what was does not satisfy. */
export function needsDecision(latest: Latest | undefined): boolean {
  const state = stateOf(latest);
  return state === 'open' || state === 'contested';
}
