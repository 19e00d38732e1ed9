import type { CommentLine } from '../../discussion';
import { statusMustBe } from '../acts';
import { mustBe } from '../must';
import type { World } from '../world';

const lines = (world: World) => world.lead().discussion.commentTable({ sopId: world.sopId }).lines;

const ofHealthCentres = (world: World): CommentLine[] => lines(world).filter(({ party }) => party?.code === 'A04');

/** The lead enters what the health centres sent on paper. @returns the id of the comment */
function enter(world: World, number: number, said: { kind: string; effect: string; words: string }): string {
  const receivedOn = world.clock.now().toISOString().slice(0, 10);
  const from = { partyId: world.partyId('A04'), channel: 'paper', receivedOn };
  return world.lead().discussion.openComment({ sectionId: world.section(number).id, ...from, ...said });
}

const concern = {
  ...{ kind: 'concern', effect: 'unsure' },
  words: 'Our night clinics have one nurse each. How does she follow these practices when she is alone?',
};
const addition = {
  ...{ kind: 'question', effect: 'better' },
  words: 'Where there is no telephone network, may our centres call the One-Stop Unit by radio?',
};

/**
 * A sheet of the health centres arrives after the meeting. One comment is on a component that is agreed already: it is
 * answered and waits for the review, with the reason. The other is admitted. Neither touches what was agreed.
 */
export function lateComment(world: World): void {
  const [onAgreed, onDraft] = [enter(world, 4, concern), enter(world, 6, addition)];
  mustBe(
    'Comments on paper that came after the call of their component',
    ofHealthCentres(world).map(({ section, isLate }) => [section.number, isLate]),
    [
      [4, true],
      [6, false],
    ],
  );
  const answer = 'The hospital’s nurse on call can be reached by the night clinics.';
  world.representative('A03').discussion.replyToComment({ commentId: onAgreed, words: answer });
  const later = 'How night clinics are staffed is looked at in the review after the first year.';
  world.lead().discussion.disposeOfComment({ commentId: onAgreed, outcome: 'deferred', reason: later });
  const partly = 'Radio is one of the ways; the network lists its own in its plan for staff.';
  world.lead().discussion.disposeOfComment({ commentId: onDraft, outcome: 'accepted-in-part', reason: partly });
  for (const { outcome } of ofHealthCentres(world))
    world.representative('A04').discussion.answerOutcome({ outcomeId: outcome?.id, satisfied: 'yes' });
  mustBe(
    'What became of them',
    ofHealthCentres(world).map(({ state, outcome, replies }) => [state, outcome?.outcome, replies]),
    [
      ['settled', 'deferred', 1],
      ['settled', 'accepted-in-part', 0],
    ],
  );
  statusMustBe(world, { 4: 'agreed' });
}
