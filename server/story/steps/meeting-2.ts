import { lowerKesh } from '../../../templates/lower-kesh';
import {
  call,
  countingVotes,
  objectionOf,
  openMeeting,
  reword,
  seal,
  statusMustBe,
  voteAll,
  writeSection,
} from '../acts';
import { answerOnPaper, toEach } from '../answer-on-paper';
import { beStopped } from '../be-stopped';
import { mustBe } from '../must';
import type { World } from '../world';

const { victimInCourt, borderPost } = lowerKesh.objections;
const statement = lowerKesh.statements.borderPost.statement;
const drafts = lowerKesh.drafts['reporting-and-referral'];

const theMeeting = (world: World): string =>
  world
    .lead()
    .meetings.meetingList(world.sopId)
    .meetings.find(({ number }) => number === 2)?.id ?? '';

/**
 * Meeting 2 opens: component 3 comes back with new wording; the sentence of the border post in component 5 is stopped by
 * a safety rule, and the post objects to the text without it.
 */
export function meeting2Opens(world: World): void {
  world.clock.nextDays(14);
  const meetingId = openMeeting(world, 'Second drafting meeting', [3, 5]);
  const answer = { objectionId: objectionOf(world, 3, 'A08'), kind: 'new-wording', words: victimInCourt.answer };
  world.lead().agreement.answerObjection(answer);
  reword(
    world,
    3,
    'Wording on court language, proposed by Open Scales Legal Aid',
    lowerKesh.drafts.definitions.resolved,
  );
  mustBe('Votes that count for the new words of component 3', countingVotes(world, 3), 0);
  beStopped(world, 5, { rule: 'X-7', meetingId });
  writeSection(world, 5, drafts.without);
  call(world, 5);
  const { ground, reason, remedy } = borderPost;
  voteAll(world, 5, { A06: { position: 'cannot-agree-yet', ground, reason, remedy } });
  statusMustBe(world, { 3: 'drafting', 5: 'contested' });
  const agreeing = world.section(5).cells.filter(({ vote }) => vote?.position === 'agree').length;
  mustBe('Agreements that do not outvote one objection', agreeing, 13);
}

/** Component 3 is agreed by all; the border post agrees to the new wording with a statement. Sealed as R2. */
export function meeting2(world: World): void {
  call(world, 3);
  const { id: sectionId, textHash } = world.section(3);
  const objectionId = objectionOf(world, 3, 'A08');
  world.representative('A08').agreement.objectionSatisfied({ objectionId, sectionId, textHash, position: 'agree' });
  voteAll(world, 3, { A08: 'silent' });
  settleBorderPost(world);
  statusMustBe(world, { 3: 'agreed', 5: 'agreed' });
  seal(
    world,
    theMeeting(world),
    'Court language is settled. The border post is informed by the police alone, when a law says so.',
  );
  answerOnPaper(world, 'A14', { answers: toEach([1, 2, 4]) });
}

function settleBorderPost(world: World): void {
  const objectionId = objectionOf(world, 5, 'A06');
  world.lead().agreement.answerObjection({ objectionId, kind: 'new-wording', words: borderPost.answer });
  reword(world, 5, 'Wording on the border post, as answered to its objection', drafts.agreed);
  call(world, 5);
  const { textHash } = world.section(5);
  const position = { position: 'agree-with-statement', statement };
  world.representative('A06').agreement.objectionSatisfied({ objectionId, textHash, ...position });
  voteAll(world, 5, { A06: 'silent' });
}
