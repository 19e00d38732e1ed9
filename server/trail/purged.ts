import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { trailEvents } from '../../schema/tables';
import type { Database } from '../storage';

/** A sealed row whose words were taken out: what kind it is, its key, and the hash of what it holds now. */
export interface PurgedRow {
  of: 'text' | 'record' | 'event';
  key: string;
  now: string;
}

const purge = z.object({
  rows: z.array(z.object({ of: z.enum(['text', 'record', 'event']), key: z.string(), now: z.string() })),
});

/** The sealed rows that purges have changed, as the trail names them, with the hash of what each holds since. */
export class PurgedRows {
  readonly #now = new Map<string, string>();

  constructor(rows: readonly PurgedRow[]) {
    for (const { of, key, now } of rows) this.#now.set(`${of} ${key}`, now);
  }

  /** Whether a row holds exactly what the last purge left in it. */
  explains(of: PurgedRow['of'], key: string, now: string): boolean {
    return this.#now.get(`${of} ${key}`) === now;
  }
}

/** Reads them from the trail itself, so that nobody can explain a change without adding to it. */
export function purgedRows({ orm }: Database): PurgedRows {
  const events = orm
    .select({ payload: trailEvents.payload })
    .from(trailEvents)
    .where(eq(trailEvents.type, 'sop.purged'))
    .orderBy(asc(trailEvents.seq))
    .all();
  return new PurgedRows(events.flatMap(({ payload }) => purge.safeParse(JSON.parse(payload)).data?.rows ?? []));
}
