import { DomainError, type Context } from '../kernel';
import type { Action } from './actions';
import { decide, type Seat, type Subject } from './decide';
import { seatsIn, signedIn } from './seats';

/**
 * Lets the command go on, or stops it.
 * @returns the actor's seats in the SOP
 * @throws DomainError `sign-in-required`; `not-found` for someone without a seat, so that "not yours" and "not there"
 * look the same; `forbidden` with the reason
 */
export function authorise(ctx: Context, sopId: string, action: Action, subject: Subject = {}): Seat[] {
  signedIn(ctx);
  const seats = seatsIn(ctx, sopId);
  if (seats.length === 0) throw new DomainError('not-found', { what: 'sop' });
  const decision = decide(seats, action, subject);
  if (!decision.allowed) throw new DomainError('forbidden', { reason: decision.reason });
  return seats;
}
