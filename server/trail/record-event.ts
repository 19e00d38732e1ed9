import { desc } from 'drizzle-orm';
import type { EventType } from '../../schema/vocabulary';
import { trailEvents } from '../../schema/tables';
import { canonicalJson, type Context } from '../kernel';
import { CHAIN_START, eventHash } from './chain';
import { takeOnce } from './take-once';

export interface RecordedEvent {
  type: EventType;
  sopId: string | null;
  /** id of what it happened to */
  subject: string;
  payload?: Record<string, unknown>;
}

const nameOf = (ctx: Context) => (ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind);

/** Writes an event to the trail, inside the transaction that changes the state, and announces it after the commit. */
export function recordEvent(ctx: Context, { type, sopId, subject, payload = {} }: RecordedEvent): void {
  takeOnce(ctx);
  const { orm } = ctx.database;
  const last = orm.select().from(trailEvents).orderBy(desc(trailEvents.seq)).limit(1).get();
  const event = {
    seq: (last?.seq ?? 0) + 1,
    sopId,
    at: ctx.now(),
    actorId: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
    actorName: nameOf(ctx),
    type,
    subject,
    payload: canonicalJson(payload),
    previousHash: last?.hash ?? CHAIN_START,
  };
  orm
    .insert(trailEvents)
    .values({ ...event, hash: eventHash(event) })
    .run();
  ctx.database.afterCommit(() => ctx.announce({ type, sopId, subject, at: event.at }));
}
