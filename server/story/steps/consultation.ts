import type { AgencyCode } from '../../../templates/lower-kesh';
import { mustBe } from '../must';
import type { World } from '../world';

const clinicsAtNight = {
  ...{ kind: 'wording', effect: 'better', block: 1 },
  quote: 'Each agency names a contact point with a deputy.',
  proposal: 'Each agency names a contact point with a deputy, one of whom answers at night.',
  words: 'Most women reach us after dark. A name that answers in office hours is of little use to them.',
};
const labourOffice = {
  ...{ kind: 'question', effect: 'unsure', block: 3 },
  words: 'Does our office count as specialist, or do we record only that violence was disclosed?',
};
const translation = {
  ...{ kind: 'question', effect: 'better', block: 9 },
  words: 'Who pays the interpreters when the answers come in Sanar?',
};

const commentOf = (world: World, code: AgencyCode) => {
  const { lines } = world.lead().discussion.commentTable({ sopId: world.sopId });
  return lines.find(({ party }) => party?.code === code);
};

function comment(world: World, code: AgencyCode, number: number, said: object): string {
  const sectionId = world.section(number).id;
  return world.representative(code).discussion.openComment({ sectionId, ...said });
}

function settle(world: World, code: AgencyCode, outcome: string, reason: string): void {
  const commentId = commentOf(world, code)?.id;
  world.lead().discussion.disposeOfComment({ commentId, outcome, reason });
  const outcomeId = commentOf(world, code)?.outcome?.id;
  world.representative(code).discussion.answerOutcome({ outcomeId, satisfied: 'yes' });
  mustBe(`The comment of ${code}`, commentOf(world, code)?.state, 'settled');
}

/** Step 5: agencies comment on drafts that are not called yet. One comment is settled at once, two wait for the lead. */
export function consultation(world: World): void {
  world.clock.nextDays(5);
  comment(world, 'A13', 8, translation);
  settle(world, 'A13', 'noted', 'The Planning and Data Office pays them from the budget of the review.');
  comment(world, 'A10', 6, clinicsAtNight);
  const commentId = comment(world, 'A12', 7, labourOffice);
  const words = 'As we read it, your inspectors belong to “all others”.';
  world.representative('A02').discussion.replyToComment({ commentId, words });
}

/** What waited is decided before the meeting that takes these components up. */
export function consultationEnds(world: World): void {
  settle(world, 'A10', 'not-accepted', 'The directory lists who answers at night, agency by agency.');
  settle(world, 'A12', 'noted', 'The Planning and Data Office has read it rightly: you are among all others.');
}
