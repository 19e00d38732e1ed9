import type { Position } from '../../../schema/vocabulary';
import { lowerKesh } from '../../../templates/lower-kesh';
import { call, openMeeting, seal, statusMustBe, voteAll, writeSection } from '../acts';
import { answerOnPaper, toEach } from '../answer-on-paper';
import { beStopped } from '../be-stopped';
import { mustBe } from '../must';
import type { World } from '../world';
import { withSlip } from './correction';
import { misread } from './misread';
import { twoVoices } from './two-voices';

const { dataSet, monitoring } = lowerKesh.standAsides;
const statement = lowerKesh.statements.labourOffice.statement;

/** Both answer on one paper when everything is called. */
const sendPaper = { A04: 'silent', A14: 'silent' } as const;

/** Components 6 and 7: the Labour Office puts a statement on record, the Prosecutor stands aside on 7. */
export function meeting3(world: World): void {
  world.clock.nextDays(14);
  const meetingId = openMeeting(world, 'Third drafting meeting', [6, 7], { A04: 'paper', A14: 'paper' });
  call(world, 6);
  twoVoices(world, 6);
  voteAll(world, 6, { ...sendPaper, A12: { position: 'agree-with-statement', statement } });
  writeSection(world, 7, withSlip(lowerKesh.sections['documentation-and-information']));
  call(world, 7);
  voteAll(world, 7, { ...sendPaper, A07: { position: 'stand-aside', standAside: dataSet.reason } });
  answerOnPaper(world, 'A04', { answers: toEach([6, 7]) });
  misread(world, [6, 7]);
  statusMustBe(world, { 6: 'agreed', 7: 'agreed' });
  seal(
    world,
    meetingId,
    'Every agency accepted its duties in component 6. The minimum data set leaves out migration status.',
  );
}

/** How often each position stands in the consensus grid, for the words as they are. */
export function matrixOf(world: World): Record<Position | 'blank', number> {
  const counts = { agree: 0, 'agree-with-statement': 0, 'cannot-agree-yet': 0, 'stand-aside': 0, blank: 0 };
  for (const { cells } of world.lead().agreement.overview(world.sopId).sections) {
    for (const { vote } of cells) counts[vote?.counts ? vote.position : 'blank'] += 1;
  }
  return counts;
}

/** The Labour Office's field for migration status never comes to a vote: the program stops the call, and it goes. */
function refuseStatusField(world: World, meetingId: string): void {
  const { refusal, drafts } = lowerKesh;
  beStopped(world, 10, { rule: 'X-1', meetingId });
  const before = world.section(10).textHash;
  writeSection(world, 10, drafts.annexes.agreed);
  const sectionId = world.section(10).id;
  world.lead().meetings.noteItem({ meetingId, kind: 'decision', words: refusal.decision, sectionId });
  const redline = world.lead().agreement.changesSince({ sectionId, seen: before });
  const changed = redline.filter(({ kind }) => kind !== 'same');
  mustBe('Lines of component 10 that the refusal changed', changed.length, 1);
}

/** Components 8, 9 and 10: the Consular Desk stands aside on 8. All ten components are agreed. */
export function meeting4(world: World): void {
  world.clock.nextDays(14);
  const meetingId = openMeeting(world, 'Fourth drafting meeting', [8, 9, 10], { A04: 'paper', A14: 'paper' });
  refuseStatusField(world, meetingId);
  for (const number of [8, 9, 10]) {
    call(world, number);
    voteAll(world, number, sendPaper);
  }
  answerOnPaper(world, 'A04', { answers: toEach([8, 9, 10]) });
  const aside = { position: 'stand-aside', standAside: monitoring.reason } as const;
  answerOnPaper(world, 'A14', { answers: { ...toEach([9, 10]), 8: aside } });
  seal(world, meetingId, 'All ten components are agreed. The lead opens the signing ceremony.');
  mustBe('The final matrix', matrixOf(world), {
    ...{ agree: 136, 'agree-with-statement': 2, 'cannot-agree-yet': 0, 'stand-aside': 2, blank: 0 },
  });
}
