import type { DocumentNode } from '../../../schema/document';
import { lowerKesh } from '../../../templates/lower-kesh';
import { writeSection } from '../acts';
import { mustBe } from '../must';
import type { World } from '../world';

/** The first draft of each component, in the order of the template: three of them will not stay as they are. */
const firstDrafts: DocumentNode[] = [
  ...Object.values({
    ...lowerKesh.sections,
    definitions: lowerKesh.drafts.definitions.before,
    'reporting-and-referral': lowerKesh.drafts['reporting-and-referral'].proposed,
    annexes: lowerKesh.drafts.annexes.proposed,
  }),
];

/** Step 4: the template's starter text becomes the province's own first draft. */
export function drafting(world: World): void {
  world.clock.nextDays(21);
  mustBe('Components of the SOP', world.lead().agreement.overview(world.sopId).sections.length, 10);
  firstDrafts.forEach((document, index) => writeSection(world, index + 1, document));
}
