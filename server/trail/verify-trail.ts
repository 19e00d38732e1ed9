import { asc } from 'drizzle-orm';
import { trailEvents } from '../../schema/tables';
import type { Database } from '../storage';
import { CHAIN_START, eventHash } from './chain';

export type TrailVerdict = { whole: true; events: number; head: string } | { whole: false; brokenAt: number };

/** Recomputes the chain from its first event; names the first that was changed, moved or left out. */
export function verifyTrail(database: Database): TrailVerdict {
  let head = CHAIN_START;
  let expected = 1;
  for (const event of database.orm.select().from(trailEvents).orderBy(asc(trailEvents.seq)).all()) {
    const follows = event.seq === expected && event.previousHash === head;
    if (!follows || eventHash(event) !== event.hash) return { whole: false, brokenAt: expected };
    head = event.hash;
    expected += 1;
  }
  return { whole: true, events: expected - 1, head };
}
