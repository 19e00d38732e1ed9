import { paperWords } from '../../schema/words/en/paper';
import { assessSop, partyNeeds, type Assessment } from '../agreement';
import { DomainError, type Context } from '../kernel';

/** Whether a party has to look at a section: it has not answered, or answered other words. */
const isAsked = (kind: string) => kind === 'vote' || kind === 'words-changed';

/** Which sections each party still has to answer, as pairs of ids. The caller has authorised. */
export const answersOpen = (ctx: Context, sopId: string) => partyNeeds(ctx, sopId).filter(({ kind }) => isAsked(kind));

function sectionsToAnswer(ctx: Context, sopId: string, partyId: string): Set<string> {
  const own = answersOpen(ctx, sopId).filter((need) => need.partyId === partyId);
  return new Set(own.map(({ sectionId }) => sectionId));
}

/**
 * The sections to print, in their order: those that were chosen, else those the party still has to answer.
 * @throws DomainError `not-found` for a section of another SOP; `not-ready` where nothing waits and nothing was chosen
 */
export function chooseSections(ctx: Context, sopId: string, partyId: string, chosen: readonly string[]): Assessment[] {
  const { sections } = assessSop(ctx, sopId);
  const known = new Set(sections.map(({ section }) => section.id));
  if (chosen.some((id) => !known.has(id))) throw new DomainError('not-found', { what: 'section' });
  const wanted = chosen.length > 0 ? new Set(chosen) : sectionsToAnswer(ctx, sopId, partyId);
  if (wanted.size === 0) throw new DomainError('not-ready', { missing: [paperWords.nothing] });
  return sections.filter(({ section }) => wanted.has(section.id));
}
