import { lt } from 'drizzle-orm';
import { sectionClients } from '../../schema/tables';
import type { Database } from '../storage';

const DAY = 24 * 3_600_000;
/** Nobody's copy of a section is gone on with after that long: a page was loaded since, or a device connected. */
const MOST_DAYS = 90;

/**
 * Forgets who wrote under which client id of Yjs, once no page is likely to be open any more from then. Such an id is
 * nobody's afterwards: its owner's words would come back to them as not taken, and nobody can write under it.
 * @returns how many were forgotten
 */
export function forgetClients({ orm, transaction }: Database, now: Date): number {
  const old = lt(sectionClients.firstAt, new Date(now.getTime() - MOST_DAYS * DAY));
  return transaction(() => orm.delete(sectionClients).where(old).run().changes);
}
