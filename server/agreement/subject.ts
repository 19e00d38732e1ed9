import { authorise, type Action } from '../access';
import { DomainError, type Context } from '../kernel';
import { loadSection, projectText, type SectionRow } from '../sections';

/** The section a command is about, with its words as they stand, once the actor may do this to it. */
export function sectionFor(ctx: Context, sectionId: string, action: Action, partyId?: string): SectionRow {
  const { sopId } = loadSection(ctx, sectionId);
  authorise(ctx, sopId, 'sop.read');
  authorise(ctx, sopId, action, { partyId });
  return projectText(ctx, sectionId);
}

/** @throws DomainError `words-changed` when the person had other words on screen than those that stand now */
export function refuseOldWords(section: SectionRow, seen: string): void {
  if (section.textHash === seen) return;
  throw new DomainError('words-changed', { sectionId: section.id, seen, current: section.textHash });
}

export function requireCalled(section: SectionRow): void {
  if (section.phase !== 'called') throw new DomainError('wrong-state', { reason: 'section-not-called' });
}

export function requireDrafting(section: SectionRow): void {
  if (section.phase !== 'drafting') throw new DomainError('wrong-state', { reason: 'section-not-drafting' });
}
