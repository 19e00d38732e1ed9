import { eq } from 'drizzle-orm';
import { sections } from '../../schema/tables';
import { requireSeat } from '../access';
import { DomainError, type Context } from '../kernel';

export type SectionRow = typeof sections.$inferSelect;

const find = (ctx: Context, sectionId: string): SectionRow | undefined =>
  ctx.database.orm.select().from(sections).where(eq(sections.id, sectionId)).get();

/** The section's row, for callers that have authorised. @throws DomainError `not-found` */
export function loadSection(ctx: Context, sectionId: string): SectionRow {
  const row = find(ctx, sectionId);
  if (!row) throw new DomainError('not-found', { what: 'section' });
  return row;
}

/**
 * The row of a section whose SOP the actor has a seat in.
 * @param what what the actor asked for: the section itself, or something that hangs on it
 * @throws DomainError `sign-in-required`; `not-found`, the same for another's section as for none
 */
export function visibleSection(ctx: Context, sectionId: string | undefined, what = 'section'): SectionRow {
  const row = sectionId === undefined ? undefined : find(ctx, sectionId);
  requireSeat(ctx, row?.sopId, what);
  if (!row) throw new DomainError('not-found', { what });
  return row;
}
