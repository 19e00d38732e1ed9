import { lowerKesh } from '../../../templates/lower-kesh';
import { call, openMeeting, seal, statusMustBe, voteAll } from '../acts';
import { answerOnPaper, toEach } from '../answer-on-paper';
import { mustBe } from '../must';
import type { World } from '../world';

const { ground, reason, remedy } = lowerKesh.objections.victimInCourt;

/** Components 1 to 4: 1, 2 and 4 are agreed; on 3, Open Scales Legal Aid cannot agree yet. Sealed as R1. */
export function meeting1(world: World): void {
  world.clock.nextDays(14);
  const meetingId = openMeeting(world, 'First drafting meeting', [1, 2, 3, 4], { A04: 'paper', A14: 'absent' });
  for (const number of [1, 2, 4]) {
    call(world, number);
    voteAll(world, number, { A04: 'silent', A14: 'silent' });
  }
  call(world, 3);
  const objection = { position: 'cannot-agree-yet', ground, reason, remedy } as const;
  voteAll(world, 3, { A04: 'silent', A14: 'silent', A08: objection });
  answerOnPaper(world, 'A04', { answers: toEach([1, 2, 3, 4]) });
  statusMustBe(world, { 1: 'agreed', 2: 'agreed', 3: 'contested', 4: 'agreed' });
  const { present } = world.lead().meetings.meetingView(meetingId);
  mustBe('Attendance of meeting 1', present, { room: 12, remote: 0, paper: 1, absent: 1 });
  const words = 'Open Scales Legal Aid proposes wording on “survivor” and “victim” in court before the next meeting.';
  world.lead().meetings.noteItem({ meetingId, kind: 'action', words, sectionId: world.section(3).id });
  seal(
    world,
    meetingId,
    'Components 1, 2 and 4 were read aloud and agreed. Component 3 waits for wording on court language.',
  );
  const { revisions } = world.lead().revisions.revisionStrip(world.sopId);
  mustBe(
    'Revisions after meeting 1',
    revisions.map(({ number }) => number),
    [1],
  );
}
