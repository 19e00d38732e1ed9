import type { CommentLine } from '../../discussion';
import { statusMustBe } from '../acts';
import { answerOnPaper } from '../answer-on-paper';
import { mustBe } from '../must';
import type { World } from '../world';

const lines = (world: World) => world.lead().discussion.commentTable({ sopId: world.sopId }).lines;

const ofHealthCentres = (world: World): CommentLine[] => lines(world).filter(({ party }) => party?.code === 'A04');

const concern = {
  ...{ code: 'C4-2', kind: 'C', effect: 'U' },
  words: 'Our night clinics have one nurse each. How does she follow these practices when she is alone?',
};
const addition = {
  ...{ code: 'C6-5', kind: 'Q', effect: 'B' },
  words: 'Where there is no telephone network, may our centres call the One-Stop Unit by radio?',
};

/**
 * A sheet of the health centres arrives after the meeting, with two comments by the codes of the printed blocks. One is
 * on a component that is agreed already: it is answered and waits for the review, with the reason. The other is
 * admitted. Neither touches what was agreed.
 */
export function lateComment(world: World): void {
  const answers = { 4: 'unanswered', 6: 'unanswered' } as const;
  const slip = answerOnPaper(world, 'A04', { answers, comments: [concern, addition] });
  const [onAgreed, onDraft] = slip.comments.map(({ id }) => id);
  mustBe(
    'Comments on paper that came after the call of their component',
    ofHealthCentres(world).map(({ section, block, channel, isLate }) => [section.number, block, channel, isLate]),
    [
      [4, 2, 'paper', true],
      [6, 5, 'paper', false],
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
