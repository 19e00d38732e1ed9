import { meetingInputs } from '../../schema/inputs';
import { attendance } from '../../schema/tables';
import { parseInput, type Context } from '../kernel';
import { loadParty } from '../sops';
import { recordEvent } from '../trail';
import { managedMeeting, runningOnly } from './load';

/** Notes how each party takes part: in the room, remote, on paper, or absent. Taking it again corrects it. */
export function takeAttendance(ctx: Context, input: unknown): void {
  const { meetingId, attendance: taken } = parseInput(meetingInputs.takeAttendance, input);
  ctx.database.transaction(() => {
    const { sopId } = runningOnly(managedMeeting(ctx, meetingId));
    for (const { partyId, presence } of taken) {
      loadParty(ctx, sopId, partyId);
      ctx.database.orm
        .insert(attendance)
        .values({ meetingId, partyId, presence })
        .onConflictDoUpdate({ target: [attendance.meetingId, attendance.partyId], set: { presence } })
        .run();
    }
    recordEvent(ctx, { type: 'meeting.attendance-taken', sopId, subject: meetingId, payload: { attendance: taken } });
  });
}
