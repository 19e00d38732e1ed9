import { eq } from 'drizzle-orm';
import * as Y from 'yjs';
import { parseDocument, type ParsedDocument } from '../../schema/document';
import { sections } from '../../schema/tables';
import type { Context } from '../kernel';
import { recordEvent } from '../trail';
import { appendUpdate } from './append-update';
import { fitText } from './fit-text';
import { loadSection, type SectionRow } from './load-section';
import { quarantine } from './quarantine';
import { FRAGMENT, lastUpdateSeq, loadDoc, readSharedText } from './shared-text';
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
const found = (ctx: Context): Context => ({ ...ctx, actor: { kind: 'installation' } });

/**
 * Takes out of the stored text what does not fit. Rooms let no such thing in; this is for what is there from before
 * they looked, or came past them. @returns whether that changed anything
 */
function repair(ctx: Context, sectionId: string): boolean {
  const doc = loadDoc(ctx.database, sectionId);
  const before = Y.encodeStateVector(doc);
  const { misfits, changed } = doc.transact(() => fitText(doc.getXmlFragment(FRAGMENT)));
  if (changed) {
    appendUpdate(ctx, sectionId, Y.encodeStateAsUpdate(doc, before));
    quarantine(
      found(ctx),
      sectionId,
      misfits.map((misfit) => ({ ...misfit, personId: undefined })),
    );
  }
  doc.destroy();
  return changed;
}

/** The last good words stay; the trail does not repeat the problem, which may quote the text. */
function markUnreadable(ctx: Context, row: SectionRow, seq: number, problem: string): SectionRow {
  const next = { projectedSeq: seq, problem };
  ctx.database.orm.update(sections).set(next).where(eq(sections.id, row.id)).run();
  if (row.problem === null) {
    recordEvent(found(ctx), { type: 'section.quarantined', sopId: row.sopId, subject: row.id });
  }
  return { ...row, ...next };
}

function project(ctx: Context, sectionId: string): SectionRow {
  const row = loadSection(ctx, sectionId);
  if (lastUpdateSeq(ctx.database, sectionId) === row.projectedSeq) return row;
  let parsed = parseSharedText(ctx, sectionId);
  if (!parsed.ok && repair(ctx, sectionId)) parsed = parseSharedText(ctx, sectionId);
  const seq = lastUpdateSeq(ctx.database, sectionId);
  if (!parsed.ok) return markUnreadable(ctx, row, seq, parsed.problem);
  const next = { projectedSeq: seq, problem: null, textHash: storeText(ctx, parsed.document) };
  ctx.database.orm.update(sections).set(next).where(eq(sections.id, sectionId)).run();
  return { ...row, ...next };
}

/**
 * Brings the stored text of a section up to what was typed into it, and returns the section with its current hash.
 * Text that does not fit the document schema never becomes a hash: it is taken out and kept in quarantine. Where even
 * that makes no section of it, the last good text stays, and `problem` says why.
 * Writes nothing, and so works on a disk that takes nothing, when nothing was typed since.
 * @throws DomainError `not-found`
 */
export function projectText(ctx: Context, sectionId: string): SectionRow {
  ctx.rooms.flush(sectionId);
  const row = loadSection(ctx, sectionId);
  if (lastUpdateSeq(ctx.database, sectionId) === row.projectedSeq) return row;
  return ctx.database.transaction(() => project(ctx, sectionId));
}
