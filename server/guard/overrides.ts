import { and, eq, isNull } from 'drizzle-orm';
import { safetyOverrides } from '../../schema/tables';
import type { Context } from '../kernel';
import { signedIn } from '../access';
import { recordEvent } from '../trail';
import { isOverridden, type Override } from './rules';

export type OverrideRow = typeof safetyOverrides.$inferSelect;

/** Where the words stand: in a section, or in a field of something else in the SOP. */
export interface Place {
  sopId: string;
  sectionId: string | null;
  /** what was written, such as a statement; for a section: section */
  field: string;
}

export function overridesIn(ctx: Context, { sopId, sectionId }: Omit<Place, 'field'>): OverrideRow[] {
  const { orm } = ctx.database;
  const here = sectionId === null ? isNull(safetyOverrides.sectionId) : eq(safetyOverrides.sectionId, sectionId);
  return orm
    .select()
    .from(safetyOverrides)
    .where(and(eq(safetyOverrides.sopId, sopId), here))
    .all();
}

/** Puts on record that a finding may stand, with the reason and without the words. Saying it again changes nothing. */
export function writeOverride(ctx: Context, place: Place, finding: Override, reason: string): void {
  if (isOverridden(finding, overridesIn(ctx, place))) return;
  const { sopId, sectionId, field } = place;
  const id = ctx.newId('override');
  const row = { id, sopId, sectionId, field, ...finding, reason, by: signedIn(ctx), at: ctx.now() };
  ctx.database.orm.insert(safetyOverrides).values(row).run();
  const payload = { sectionId, field, ...finding, reason };
  recordEvent(ctx, { type: 'safety.overridden', sopId, subject: id, payload });
}
