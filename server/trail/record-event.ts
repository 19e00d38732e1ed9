import type { EventType } from '../../schema/vocabulary';
import { trailEvents } from '../../schema/tables';
import { canonicalJson, type Context } from '../kernel';
import { keptInsert } from '../storage';
import { eventHash } from './chain';
import { trailHead } from './queries';
import { takeOnce } from './take-once';

export interface RecordedEvent {
  type: EventType;
  sopId: string | null;
  /** id of what it happened to */
  subject: string;
  payload?: Record<string, unknown>;
}

const insertEvent = keptInsert(trailEvents);

const nameOf = (ctx: Context) => (ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind);

/** Writes an event to the trail, inside the transaction that changes the state, and announces it after the commit. */
export function recordEvent(ctx: Context, { type, sopId, subject, payload = {} }: RecordedEvent): void {
  takeOnce(ctx);
  const last = trailHead(ctx.database);
  const event = {
    seq: last.seq + 1,
    sopId,
    at: ctx.now(),
    actorId: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
    actorName: nameOf(ctx),
    type,
    subject,
    payload: canonicalJson(payload),
    previousHash: last.hash,
  };
  insertEvent(ctx.database, { ...event, hash: eventHash(event) });
  ctx.database.afterCommit(() => ctx.announce({ type, sopId, subject, at: event.at }));
}
