import { eq } from 'drizzle-orm';
import { parseDocument } from '../../schema/document';
import { sections } from '../../schema/tables';
import { DomainError, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { lastUpdateSeq, readSharedText } from './shared-text';
import { storeText } from './store-text';

export type SectionRow = typeof sections.$inferSelect;

/** The section's row. @throws DomainError `not-found` */
export function loadSection(ctx: Context, sectionId: string): SectionRow {
  const row = ctx.database.orm.select().from(sections).where(eq(sections.id, sectionId)).get();
  if (!row) throw new DomainError('not-found', { what: 'section' });
  return row;
}

function quarantine(ctx: Context, row: SectionRow, seq: number, problem: string): SectionRow {
  const next = { projectedSeq: seq, problem };
  ctx.database.orm.update(sections).set(next).where(eq(sections.id, row.id)).run();
  if (row.problem === null) {
    recordEvent(ctx, { type: 'section.quarantined', sopId: row.sopId, subject: row.id, payload: { problem } });
  }
  return { ...row, ...next };
}

/**
 * Brings the stored text of a section up to what was typed into it, and returns the section with its current hash.
 * Text that does not fit the document schema never becomes a hash: the last good text stays, and `problem` says why.
 */
export function projectText(ctx: Context, sectionId: string): SectionRow {
  ctx.rooms.flush(sectionId);
  return ctx.database.transaction(() => {
    const row = loadSection(ctx, sectionId);
    const seq = lastUpdateSeq(ctx.database, sectionId);
    if (seq === row.projectedSeq) return row;
    const parsed = parseDocument(readSharedText(ctx.database, sectionId));
    if (!parsed.ok) return quarantine(ctx, row, seq, parsed.problem);
    const next = { projectedSeq: seq, problem: null, textHash: storeText(ctx, parsed.document) };
    ctx.database.orm.update(sections).set(next).where(eq(sections.id, sectionId)).run();
    return { ...row, ...next };
  });
}
