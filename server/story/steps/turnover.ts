import { emailOf } from '../cast';
import { countingVotes } from '../acts';
import { isDomainError } from '../../kernel';
import { mustBe } from '../must';
import type { World } from '../world';

const successor = { name: 'Ilka Dorn', email: 'successor.a13@lower-kesh.example', title: 'Focal point' };

function seatOf(world: World, email: string): string {
  const { members } = world.lead().sops.register(world.sopId);
  return members.find((each) => each.email === email && each.role === 'representative')?.id ?? '';
}

const positions = (world: World) => [1, 2, 3, 4, 5].map((number) => countingVotes(world, number));

/** What somebody who has no seat any more gets to see. */
function seenBy(world: World, email: string): string {
  try {
    const { count } = world.member(email).discussion.commentTable({ sopId: world.sopId });
    return `${count.all} comments`;
  } catch (error) {
    if (isDomainError(error, 'not-found')) return 'nothing';
    throw error;
  }
}

/**
 * The focal point of Crossing House leaves in the middle of a thread. Her seat goes to a successor: positions stay the
 * agency's, and it is the successor who is asked whether the answer to the question satisfies.
 */
export function turnover(world: World): void {
  const { sopId } = world;
  const question = { kind: 'question', effect: 'better', words: 'Who interprets Sanar at night?' };
  const sectionId = world.section(6).id;
  const commentId = world.representative('A13').discussion.openComment({ sectionId, ...question });
  const before = positions(world);
  world.lead().sops.replaceMember({ sopId, memberId: seatOf(world, emailOf('A13')), ...successor });
  world.succeed('A13', successor.email);
  mustBe('What the focal point who left sees', seenBy(world, emailOf('A13')), 'nothing');
  mustBe('Votes that count after the turnover', positions(world), before);
  const reason = 'Lantern keeps the roster of interpreters for every night.';
  world.lead().discussion.disposeOfComment({ commentId, outcome: 'noted', reason });
  const asked = world.representative('A13').discussion.commentTable({ sopId, waiting: 'answer' }).lines;
  mustBe('Threads that wait for the successor', asked.length, 1);
  world.representative('A13').discussion.answerOutcome({ outcomeId: asked[0]?.outcome?.id, satisfied: 'yes' });
}
