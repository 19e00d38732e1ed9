import { asc } from 'drizzle-orm';
import { trailEvents } from '../../schema/tables';
import type { Database } from '../storage';
import { CHAIN_START, eventHash } from './chain';
import { purgedRows } from './purged';

/** `purged`: events whose words were taken out, as a later event says; their place in the chain is kept by their hash. */
export type TrailVerdict =
  | { whole: true; events: number; head: string; purged: number[] }
  | { whole: false; brokenAt: number };

/** Recomputes the chain from its first event; names the first that was changed, moved or left out. */
export function verifyTrail(database: Database): TrailVerdict {
  const explained = purgedRows(database);
  const purged: number[] = [];
  let head = CHAIN_START;
  let expected = 1;
  for (const event of database.orm.select().from(trailEvents).orderBy(asc(trailEvents.seq)).all()) {
    const follows = event.seq === expected && event.previousHash === head;
    const hash = eventHash(event);
    const isAsWritten = hash === event.hash;
    if (!isAsWritten && explained.explains('event', String(event.seq), hash)) purged.push(event.seq);
    else if (!isAsWritten) return { whole: false, brokenAt: expected };
    if (!follows) return { whole: false, brokenAt: expected };
    head = event.hash;
    expected += 1;
  }
  return { whole: true, events: expected - 1, head, purged };
}
