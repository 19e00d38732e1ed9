import { eq } from 'drizzle-orm';
import { meetings } from '../../schema/tables';
import type { Context } from '../kernel';
import { makeRevision } from '../revisions';
import { recordEvent } from '../trail';
import { managedMeeting, meetingIdOf, runningOnly } from './load';
import { minutesOf } from './minutes';

/**
 * Closes a running meeting for good and freezes the next revision, both in one transaction. Nothing that belongs to a
 * sealed meeting can change after this, not even by SQL.
 * @returns the id of the revision
 * @throws DomainError `wrong-state` unless the meeting is running
 */
export function sealMeeting(ctx: Context, input: unknown): string {
  const meetingId = meetingIdOf(input);
  return ctx.database.transaction(() => {
    const meeting = runningOnly(managedMeeting(ctx, meetingId));
    const sealedAt = ctx.now();
    ctx.database.orm.update(meetings).set({ state: 'sealed', sealedAt }).where(eq(meetings.id, meetingId)).run();
    const revisionId = makeRevision(ctx, meeting.sopId, {
      meetingId,
      minutes: minutesOf(ctx, { ...meeting, sealedAt }),
    });
    recordEvent(ctx, { type: 'meeting.sealed', sopId: meeting.sopId, subject: meetingId, payload: { revisionId } });
    return revisionId;
  });
}
