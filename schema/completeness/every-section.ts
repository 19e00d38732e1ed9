import { forbiddenItems, incidentsWithoutWording, itemsWithoutPurpose } from './data-rules';
import {
  dutiesWithoutAction,
  dutiesWithoutActor,
  dutiesWithoutTime,
  dutiesWithoutTrigger,
  migrationActorsAsSpecialists,
  vagueDuties,
} from './duty-rules';
import { advisedWords, required, requiredWords, type Rule } from './rule';

/** What holds for a block wherever it stands, in sections that no template knows as well. */
export const everySection = {
  'duty-actor': required(dutiesWithoutActor),
  'duty-action': required(dutiesWithoutAction),
  'duty-trigger': required(dutiesWithoutTrigger),
  'duty-time': required(dutiesWithoutTime),
  'duty-words': advisedWords(vagueDuties),
  'migration-duties': requiredWords(migrationActorsAsSpecialists),
  'data-purpose': required(itemsWithoutPurpose),
  'data-forbidden': requiredWords(forbiddenItems),
  'incident-wording': required(incidentsWithoutWording),
} satisfies Record<string, Rule>;
