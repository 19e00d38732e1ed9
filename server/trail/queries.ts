import { and, desc, eq, lt } from 'drizzle-orm';
import type { EventType } from '../../schema/vocabulary';
import { trailEvents } from '../../schema/tables';
import { authorise } from '../access';
import type { Context } from '../kernel';
import { keptQuery, type Database } from '../storage';
import { CHAIN_START } from './chain';
import { verifyTrail, type TrailVerdict } from './verify-trail';

export interface TrailEntry {
  seq: number;
  at: string;
  actorName: string;
  type: EventType;
  subject: string;
  payload: Record<string, unknown>;
  hash: string;
}

const PAGE = 100;

const lastEvent = keptQuery((orm) => {
  const { seq, hash } = trailEvents;
  return orm.select({ seq, hash }).from(trailEvents).orderBy(desc(seq)).limit(1).prepare();
});

/** The last event of the installation's trail: what a frozen PDF carries. */
export function trailHead(database: Database): { seq: number; hash: string } {
  const last = lastEvent(database).get();
  return { seq: last?.seq ?? 0, hash: last?.hash ?? CHAIN_START };
}

/** What a party only prepares is its own: trails from before this was left out of them still hold it. */
function shown(type: EventType, { position, ...payload }: Record<string, unknown>): Record<string, unknown> {
  return type === 'vote.prepared' || position === undefined ? payload : { position, ...payload };
}

/** One page of an SOP's trail, newest first, and whether the whole chain holds. */
export function trailPage(
  ctx: Context,
  { sopId, before }: { sopId: string; before?: number },
): { entries: TrailEntry[]; verdict: TrailVerdict; older: number | null } {
  authorise(ctx, sopId, 'sop.read');
  const rows = ctx.database.orm
    .select()
    .from(trailEvents)
    .where(and(eq(trailEvents.sopId, sopId), before === undefined ? undefined : lt(trailEvents.seq, before)))
    .orderBy(desc(trailEvents.seq))
    .limit(PAGE)
    .all();
  const entries = rows.map(({ seq, at, actorName, type, subject, payload, hash }) => ({
    seq,
    at: at.toISOString(),
    actorName,
    type: type as EventType,
    subject,
    payload: shown(type as EventType, JSON.parse(payload) as Record<string, unknown>),
    hash,
  }));
  const older = rows.length === PAGE ? (rows.at(-1)?.seq ?? null) : null;
  return { entries, verdict: verifyTrail(ctx.database), older };
}
