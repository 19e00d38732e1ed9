import { assessSop, partyNeeds, type Assessment } from '../agreement';
import { DomainError, type Context } from '../kernel';

/** Whether a party has to look at a section: it has not answered, or answered other words. */
const isAsked = (kind: string) => kind === 'vote' || kind === 'words-changed';

/** Ids of the sections a party still has to answer. The caller has authorised. */
export function sectionsToAnswer(ctx: Context, sopId: string, partyId: string): Set<string> {
  const own = partyNeeds(ctx, sopId).filter((need) => need.partyId === partyId && isAsked(need.kind));
  return new Set(own.map(({ sectionId }) => sectionId));
}

/**
 * The sections to print, in their order: those that were chosen, else those the party still has to answer.
 * @throws DomainError `not-found` for a section of another SOP; `invalid` where nothing waits and nothing was chosen
 */
export function chooseSections(ctx: Context, sopId: string, partyId: string, chosen: readonly string[]): Assessment[] {
  const { sections } = assessSop(ctx, sopId);
  const known = new Set(sections.map(({ section }) => section.id));
  if (chosen.some((id) => !known.has(id))) throw new DomainError('not-found', { what: 'section' });
  const wanted = chosen.length > 0 ? new Set(chosen) : sectionsToAnswer(ctx, sopId, partyId);
  const message = 'This agency has no section to answer now. Choose the sections to print.';
  if (wanted.size === 0) throw new DomainError('invalid', { issues: [{ field: 'sections', message }] });
  return sections.filter(({ section }) => wanted.has(section.id));
}
