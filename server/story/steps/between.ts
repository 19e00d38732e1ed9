import { lowerKesh } from '../../../templates/lower-kesh';
import { call, countingVotes, reword, statusMustBe, writeSection } from '../acts';
import { mustBe } from '../must';
import type { World } from '../world';

const { edited, resolved } = lowerKesh.drafts.definitions;

const counts = (world: World) => [1, 2, 3, 4, 5].map((number) => countingVotes(world, number));

/**
 * Social Services gets component 3 reopened and edits the definition of survivor: all 14 votes on it become stale and no
 * other; each party sees what changed since its own vote; restoring the agreed words restores the votes.
 */
export function between(world: World): void {
  world.clock.nextDays(7);
  mustBe('Counting votes on components 1 to 5', counts(world), [14, 14, 14, 14, 14]);
  reword(world, 3, 'Social Services asks for a wider definition of survivor', edited);
  mustBe('Counting votes after the edit', counts(world), [14, 14, 0, 14, 14]);
  const { since } = world.representative('A03').agreement.sectionView(world.section(3).id);
  const changed = since.flatMap(({ redline }) => redline.filter(({ kind }) => kind !== 'same'));
  mustBe('Lines that changed since the hospital voted on component 3', changed.length, 1);
  writeSection(world, 3, resolved);
  mustBe('Counting votes once the agreed words are back', counts(world), [14, 14, 14, 14, 14]);
  call(world, 3);
  statusMustBe(world, { 1: 'agreed', 2: 'agreed', 3: 'agreed', 4: 'agreed', 5: 'agreed' });
}
