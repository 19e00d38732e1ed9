import type { Context } from '../kernel';
import { recordEvent } from '../trail';
import { endSession } from './sessions';

/** Ends the actor's session; sockets opened with it are closed. Signing out twice is fine. */
export function signOut(ctx: Context): void {
  if (ctx.actor.kind !== 'person' || ctx.actor.sessionHash === undefined) return;
  const { personId, sessionHash } = ctx.actor;
  ctx.database.transaction(() => {
    endSession(ctx, sessionHash);
    recordEvent(ctx, { type: 'person.signed-out', sopId: null, subject: personId });
  });
}
