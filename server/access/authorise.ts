import { DomainError, type Context } from '../kernel';
import type { Action } from './actions';
import { decide, type Seat, type Subject } from './decide';
import { seatsIn, signedIn } from './seats';

/**
 * The actor's seats in the SOP that something belongs to. "Not yours" and "not there" get the same answer: `sopId` is
 * undefined for what does not exist.
 * @param what the kind of thing that was asked for, as it was asked for
 * @throws DomainError `sign-in-required`; `not-found`
 */
export function requireSeat(ctx: Context, sopId: string | undefined, what: string): Seat[] {
  signedIn(ctx);
  const seats = sopId === undefined ? [] : seatsIn(ctx, sopId);
  if (seats.length === 0) throw new DomainError('not-found', { what });
  return seats;
}

/**
 * Lets the command go on, or stops it.
 * @returns the actor's seats in the SOP
 * @throws DomainError `sign-in-required`; `not-found` for someone without a seat; `forbidden` with the reason
 */
export function authorise(ctx: Context, sopId: string, action: Action, subject: Subject = {}): Seat[] {
  const seats = requireSeat(ctx, sopId, 'sop');
  const decision = decide(seats, action, subject);
  if (!decision.allowed) throw new DomainError('forbidden', { reason: decision.reason });
  return seats;
}
