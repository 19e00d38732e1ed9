import { authorise, seatsIn } from '../access';
import { personOf, type Context, type DomainEvent } from '../kernel';
import { hasStandingSession } from '../people';

export interface Watch {
  sopId: string;
  /** something happened in the SOP: time to load again */
  happened(event: Pick<DomainEvent, 'type' | 'subject' | 'at'>): void;
  /** the actor lost its seat or its session */
  ended(): void;
}

/**
 * Tells an onlooker of every event of one SOP, for as long as it may read it. Carries no words of anybody.
 * @returns a function that ends the watch
 * @throws DomainError `not-found`
 */
export function watchSop(ctx: Context, { sopId, happened, ended }: Watch): () => void {
  authorise(ctx, sopId, 'sop.read');
  const stop = ctx.listen(({ type, sopId: where, subject, at }) => {
    const isOwn = subject === personOf(ctx.actor);
    if (where !== sopId && !isOwn) return;
    if (!hasStandingSession(ctx) || seatsIn(ctx, sopId).length === 0) return end();
    if (where === sopId) happened({ type, subject, at });
  });
  const end = () => {
    stop();
    ended();
  };
  return stop;
}
