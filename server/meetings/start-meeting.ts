import { eq } from 'drizzle-orm';
import { meetings } from '../../schema/tables';
import { DomainError, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { managedMeeting, meetingIdOf, meetingsOf } from './load';

/** Starts a planned meeting; calls and votes are linked to it from now on. One meeting runs at a time in an SOP. */
export function startMeeting(ctx: Context, input: unknown): void {
  const meetingId = meetingIdOf(input);
  ctx.database.transaction(() => {
    const meeting = managedMeeting(ctx, meetingId);
    if (meeting.state === 'running') return;
    if (meeting.state !== 'planned') throw new DomainError('wrong-state', { reason: 'meeting-not-planned' });
    if (meetingsOf(ctx, meeting.sopId).some(({ state }) => state === 'running')) {
      throw new DomainError('wrong-state', { reason: 'another-meeting-running' });
    }
    const next = { state: 'running' as const, startedAt: ctx.now() };
    ctx.database.orm.update(meetings).set(next).where(eq(meetings.id, meetingId)).run();
    recordEvent(ctx, { type: 'meeting.started', sopId: meeting.sopId, subject: meetingId });
  });
}
