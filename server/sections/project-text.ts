import { eq } from 'drizzle-orm';
import { parseDocument, type ParsedDocument } from '../../schema/document';
import { sections } from '../../schema/tables';
import type { Context } from '../kernel';
import { recordEvent } from '../trail';
import { loadSection, type SectionRow } from './load-section';
import { lastUpdateSeq, readSharedText } from './shared-text';
import { storeText } from './store-text';

/** Shared text can hold what no editor would write, down to types that cannot be read as blocks at all. */
function parseSharedText(ctx: Context, sectionId: string): ParsedDocument {
  try {
    return parseDocument(readSharedText(ctx.database, sectionId));
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Found by whoever happened to look, so the trail names the installation and not them. */
function quarantine(ctx: Context, row: SectionRow, seq: number, problem: string): SectionRow {
  const next = { projectedSeq: seq, problem };
  ctx.database.orm.update(sections).set(next).where(eq(sections.id, row.id)).run();
  if (row.problem === null) {
    const found: Context = { ...ctx, actor: { kind: 'installation' } };
    recordEvent(found, { type: 'section.quarantined', sopId: row.sopId, subject: row.id, payload: { problem } });
  }
  return { ...row, ...next };
}

function project(ctx: Context, sectionId: string): SectionRow {
  const row = loadSection(ctx, sectionId);
  const seq = lastUpdateSeq(ctx.database, sectionId);
  if (seq === row.projectedSeq) return row;
  const parsed = parseSharedText(ctx, sectionId);
  if (!parsed.ok) return quarantine(ctx, row, seq, parsed.problem);
  const next = { projectedSeq: seq, problem: null, textHash: storeText(ctx, parsed.document) };
  ctx.database.orm.update(sections).set(next).where(eq(sections.id, sectionId)).run();
  return { ...row, ...next };
}

/**
 * Brings the stored text of a section up to what was typed into it, and returns the section with its current hash.
 * Text that does not fit the document schema never becomes a hash: the last good text stays, and `problem` says why.
 * Writes nothing, and so works on a disk that takes nothing, when nothing was typed since.
 * @throws DomainError `not-found`
 */
export function projectText(ctx: Context, sectionId: string): SectionRow {
  ctx.rooms.flush(sectionId);
  const row = loadSection(ctx, sectionId);
  if (lastUpdateSeq(ctx.database, sectionId) === row.projectedSeq) return row;
  return ctx.database.transaction(() => project(ctx, sectionId));
}
