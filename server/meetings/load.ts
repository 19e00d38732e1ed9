import { asc, eq } from 'drizzle-orm';
import { meetingInputs } from '../../schema/inputs';
import { meetings } from '../../schema/tables';
import { authorise, requireSeat } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';

export type MeetingRow = typeof meetings.$inferSelect;

/** A meeting of an SOP the actor has a seat in. @throws DomainError `not-found`, the same for another's as for none */
export function visibleMeeting(ctx: Context, meetingId: string): MeetingRow {
  const row = ctx.database.orm.select().from(meetings).where(eq(meetings.id, meetingId)).get();
  requireSeat(ctx, row?.sopId, 'meeting');
  if (!row) throw new DomainError('not-found', { what: 'meeting' });
  return row;
}

export const meetingsOf = (ctx: Context, sopId: string): MeetingRow[] =>
  ctx.database.orm.select().from(meetings).where(eq(meetings.sopId, sopId)).orderBy(asc(meetings.number)).all();

/** The meeting a command is about, once the actor may run it. */
export function managedMeeting(ctx: Context, meetingId: string): MeetingRow {
  const meeting = visibleMeeting(ctx, meetingId);
  authorise(ctx, meeting.sopId, 'meeting.manage');
  return meeting;
}

/** @throws DomainError `wrong-state` unless the meeting is running */
export function runningOnly(meeting: MeetingRow): MeetingRow {
  if (meeting.state !== 'running') throw new DomainError('wrong-state', { reason: 'meeting-not-running' });
  return meeting;
}

export const meetingIdOf = (input: unknown) => parseInput(meetingInputs.meeting, input).meetingId;
