import { and, eq } from 'drizzle-orm';
import { meetings } from '../../schema/tables';
import type { Context } from '../kernel';

/** The meeting now running in an SOP: calls and votes that happen in it are linked to it by themselves. */
export function runningMeeting(ctx: Context, sopId: string): string | null {
  const running = and(eq(meetings.sopId, sopId), eq(meetings.state, 'running'));
  return ctx.database.orm.select({ id: meetings.id }).from(meetings).where(running).get()?.id ?? null;
}
