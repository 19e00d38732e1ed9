import { and, eq, sql } from 'drizzle-orm';
import { meetings } from '../../schema/tables';
import type { Context } from '../kernel';
import { keptQuery } from '../storage';

const running = keptQuery((orm) => {
  const now = and(eq(meetings.sopId, sql.placeholder('sopId')), eq(meetings.state, 'running'));
  return orm.select({ id: meetings.id }).from(meetings).where(now).prepare();
});

/** The meeting now running in an SOP: calls and votes that happen in it are linked to it by themselves. */
export function runningMeeting(ctx: Context, sopId: string): string | null {
  return running(ctx.database).get({ sopId })?.id ?? null;
}
