import { asc, eq } from 'drizzle-orm';
import { meetingInputs } from '../../schema/inputs';
import { meetings } from '../../schema/tables';
import { authorise } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';

export type MeetingRow = typeof meetings.$inferSelect;

/** @throws DomainError `not-found` */
export function loadMeeting(ctx: Context, meetingId: string): MeetingRow {
  const row = ctx.database.orm.select().from(meetings).where(eq(meetings.id, meetingId)).get();
  if (!row) throw new DomainError('not-found', { what: 'meeting' });
  return row;
}

export const meetingsOf = (ctx: Context, sopId: string): MeetingRow[] =>
  ctx.database.orm.select().from(meetings).where(eq(meetings.sopId, sopId)).orderBy(asc(meetings.number)).all();

/** The meeting a command is about, once the actor may run it. */
export function managedMeeting(ctx: Context, meetingId: string): MeetingRow {
  const meeting = loadMeeting(ctx, meetingId);
  authorise(ctx, meeting.sopId, 'meeting.manage');
  return meeting;
}

/** @throws DomainError `wrong-state` unless the meeting is running */
export function runningOnly(meeting: MeetingRow): MeetingRow {
  if (meeting.state !== 'running') throw new DomainError('wrong-state', { reason: 'meeting-not-running' });
  return meeting;
}

export const meetingIdOf = (input: unknown) => parseInput(meetingInputs.meeting, input).meetingId;
