import { pathwayFaults } from '../../schema/pathway';
import { assessSop } from '../agreement';
import { sectionPassages } from '../completeness';
import type { Context } from '../kernel';
import { registersOf, specialistsOf } from '../registers';
import { loadSop } from '../sops';
import type { EvidenceFacts } from './evidence-rules';

/** What the text, its agreement and its registers say of the procedure now. The caller has authorised. */
export function loadEvidence(ctx: Context, sopId: string): EvidenceFacts {
  const { language } = loadSop(ctx, sopId);
  const { pathway, at, directory, places } = registersOf(ctx, sopId);
  const faults = pathway ? pathwayFaults(pathway, { directory, specialists: specialistsOf(ctx, sopId) }) : [];
  const passages = sectionPassages(ctx, sopId);
  return {
    ...{ language, now: ctx.now(), pathway: at, faults: faults.length },
    withoutEntry: faults.filter(({ kind }) => kind === 'no-entry').length,
    entries: directory.map(({ contact, lastConfirmed }, index) => ({ contact, lastConfirmed, place: places[index] })),
    sections: assessSop(ctx, sopId).sections.map(({ section: { id, key, ordinal: number }, status }) => ({
      ...{ id, key, number, status },
      passages: passages.get(id) ?? [],
    })),
  };
}
