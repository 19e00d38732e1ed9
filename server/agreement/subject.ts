import { authorise, type Action } from '../access';
import { DomainError, type Context } from '../kernel';
import { projectText, visibleSection, type SectionRow } from '../sections';

interface Asked {
  /** whose vote or objection it is */
  partyId?: string;
  /** what the actor asked for, when it is something that hangs on the section */
  what?: string;
}

/** The section a command is about, with its words as they stand, once the actor may do this to it. */
export function sectionFor(
  ctx: Context,
  sectionId: string | undefined,
  action: Action,
  { partyId, what }: Asked = {},
): SectionRow {
  const { id, sopId } = visibleSection(ctx, sectionId, what);
  authorise(ctx, sopId, action, { partyId });
  return projectText(ctx, id);
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
