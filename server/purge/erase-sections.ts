import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { eq, inArray, sql } from 'drizzle-orm';
import * as Y from 'yjs';
import { parseDocument } from '../../schema/document';
import { lateEdits, sectionClients, sections } from '../../schema/tables';
import { FRAGMENT, storeText, type SectionRow } from '../sections';
import type { Purging } from './purging';
import { eraseFromShared, stoodIn } from './shared-text';

/** The text of a section as a document of its own: what was deleted in it is gone for good. */
function withoutPast(stored: { state: Uint8Array | undefined; updates: Uint8Array[] }): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of [stored.state, ...stored.updates]) if (update?.length) Y.applyUpdate(doc, update);
  });
  return doc;
}

function wordsOf(doc: Y.Doc) {
  try {
    return parseDocument(yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(FRAGMENT)));
  } catch {
    return { ok: false } as const;
  }
}

/**
 * Whatever stands in it, a section becomes another document: an editor that had the words can undo its way back to
 * them, and a copy that was kept offline holds them.
 */
function eraseSection(purging: Purging, row: SectionRow): void {
  const { ctx, removal } = purging;
  const { updates, orm } = ctx.database;
  const stored = updates.load(row.id);
  const stood = stoodIn(stored, removal);
  const doc = withoutPast(stored);
  const eraser = purging.eraser();
  doc.transact(() => eraseFromShared(doc.getXmlFragment(FRAGMENT), eraser));
  updates.replace(row.id, Y.encodeStateAsUpdate(doc));
  const next = { epoch: row.epoch + 1, projectedSeq: updates.lastSeq(row.id) };
  const parsed = wordsOf(doc);
  const words = eraser.places > 0 && parsed.ok ? { textHash: storeText(ctx, parsed.document) } : {};
  orm
    .update(sections)
    .set({ ...next, ...words })
    .where(eq(sections.id, row.id))
    .run();
  doc.destroy();
  if (eraser.places === 0) return purging.found('typed-before', stood ? 1 : 0);
  purging.found('text', eraser.places);
  purging.inSections.set(row.id, eraser.places);
}

/** What was typed late is kept as words; how it was typed, letter by letter, is forgotten. */
function forgetTyping(purging: Purging, ids: string[]): void {
  const { orm } = purging.ctx.database;
  orm.update(lateEdits).set({ data: null }).where(inArray(lateEdits.sectionId, ids)).run();
  // Nobody may go on with a copy of what these were written in.
  orm.delete(sectionClients).where(inArray(sectionClients.sectionId, ids)).run();
}

/** Takes the words out of the text that is written together, and out of all that is stored of how it came about. @returns ids of all sections */
export function eraseSections(purging: Purging): string[] {
  const { orm } = purging.ctx.database;
  const rows = orm
    .select()
    .from(sections)
    .where(eq(sections.sopId, purging.sopId))
    .orderBy(sql`ordinal`)
    .all();
  for (const row of rows) eraseSection(purging, row);
  const ids = rows.map(({ id }) => id);
  forgetTyping(purging, ids);
  return ids;
}
