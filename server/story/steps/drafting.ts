import { directoryOf, dutiesOf, pathwayOf, type DocumentNode } from '../../../schema/document';
import { lowerKesh } from '../../../templates/lower-kesh';
import { writeSection } from '../acts';
import { codes } from '../cast';
import { mustBe } from '../must';
import { assessOwnServices } from '../self-assessment';
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

/** What the text of the province holds: a directory, a pathway, and something to do for each of the agencies. */
function holdsItsRegisters(): void {
  const withDuty = new Set(firstDrafts.flatMap((document) => dutiesOf(document).map(({ attrs }) => attrs.party)));
  mustBe('Rows of the directory', directoryOf(firstDrafts).length, 21);
  mustBe('Stages of the pathway', firstDrafts.flatMap((document) => pathwayOf(document)?.stages ?? []).length, 3);
  mustBe(
    'Agencies without a duty',
    codes.filter((code) => !withDuty.has(code)),
    [],
  );
}

/** Step 4: the template's starter text becomes the province's own first draft. */
export function drafting(world: World): void {
  world.clock.nextDays(21);
  mustBe('Components of the SOP', world.lead().agreement.overview(world.sopId).sections.length, 10);
  holdsItsRegisters();
  firstDrafts.forEach((document, index) => writeSection(world, index + 1, document));
  assessOwnServices(world);
}
