import { mustBe } from '../must';
import type { World } from '../world';

const EMAIL = 'second.a05@lower-kesh.example';

/** What each of these people sees prepared on a component, as many as there are. */
const preparedAs = (world: World, number: number) => {
  const { id } = world.section(number);
  const people = [world.representative('A05'), world.member(EMAIL), world.lead(), world.representative('A06')];
  return people.map(({ agreement }) => agreement.sectionView(id).prepared.length);
};

/**
 * Two people of the Women's Protection Desk do not agree with each other on a component: both prepare the vote of their
 * agency. Nobody outside learns that they differ, not even the lead; the agency casts one vote.
 */
export function twoVoices(world: World, number: number): void {
  const { sopId } = world;
  const partyId = world.partyId('A05');
  const seat = { name: 'Yara Penn', email: EMAIL, role: 'contributor', title: 'Investigator' };
  world.lead().sops.inviteMember({ sopId, partyId, ...seat });
  const { id: sectionId, textHash } = world.section(number);
  const ballot = { sectionId, textHash, partyId };
  world.representative('A05').agreement.prepareVote({ ...ballot, position: 'agree' });
  const doubts = {
    ground: 'resources',
    reason: 'The desk has no car at night.',
    remedy: 'A car on call until morning.',
  };
  world.member(EMAIL).agreement.prepareVote({ ...ballot, position: 'cannot-agree-yet', ...doubts });
  mustBe('Prepared votes seen by both, the lead and the border post', preparedAs(world, number), [2, 2, 0, 0]);
}
