import { asc, gt } from 'drizzle-orm';
import { trailEvents } from '../../schema/tables';
import { trailHead } from '../../server/trail';
import type { TestWorkspace } from './workspace';

/** The events written to the trail from now on, oldest first. */
export function eventsSince({ database }: Pick<TestWorkspace, 'database'>) {
  const { seq } = trailHead(database);
  const rows = () =>
    database.orm.select().from(trailEvents).where(gt(trailEvents.seq, seq)).orderBy(asc(trailEvents.seq)).all();
  return { rows, types: () => rows().map(({ type }) => type) };
}

/** The kinds of all events in the trail, oldest first. */
export const eventTypesOf = ({ database }: Pick<TestWorkspace, 'database'>): string[] =>
  database.orm
    .select({ type: trailEvents.type })
    .from(trailEvents)
    .orderBy(asc(trailEvents.seq))
    .all()
    .map(({ type }) => type);
