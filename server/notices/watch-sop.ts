import { authorise, seatsIn } from '../access';
import type { Context, DomainEvent } from '../kernel';

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
    if (type === 'person.signed-out' && ctx.actor.kind === 'person' && subject === ctx.actor.personId) return end();
    if (where !== sopId) return;
    if (seatsIn(ctx, sopId).length === 0) return end();
    happened({ type, subject, at });
  });
  const end = () => {
    stop();
    ended();
  };
  return stop;
}
