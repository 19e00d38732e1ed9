import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { and, asc, eq, gt, max } from 'drizzle-orm';
import * as Y from 'yjs';
import { documentSchema, type DocumentNode } from '../../schema/document';
import { sectionStates, sectionUpdates } from '../../schema/tables';
import type { Database } from '../storage';

/** Name of the fragment that holds a section's text inside its Y.Doc, for the server and every editor. */
export const FRAGMENT = 'default';

/** The Yjs state a new section starts with. Made once, by the server: a client never seeds. */
export function seedState(document: DocumentNode): Buffer {
  const doc = new Y.Doc();
  prosemirrorJSONToYXmlFragment(documentSchema, document, doc.getXmlFragment(FRAGMENT));
  const state = Buffer.from(Y.encodeStateAsUpdate(doc));
  doc.destroy();
  return state;
}

/** The number of the last update of a section that is on disk; 0 when there is none since it was seeded. */
export function lastUpdateSeq({ orm }: Database, sectionId: string): number {
  const update = orm
    .select({ seq: max(sectionUpdates.seq) })
    .from(sectionUpdates)
    .where(eq(sectionUpdates.sectionId, sectionId))
    .get();
  const state = orm
    .select({ seq: sectionStates.uptoSeq })
    .from(sectionStates)
    .where(eq(sectionStates.sectionId, sectionId))
    .get();
  return Math.max(update?.seq ?? 0, state?.seq ?? 0);
}

export function loadDoc({ orm }: Database, sectionId: string): Y.Doc {
  const doc = new Y.Doc();
  const base = orm.select().from(sectionStates).where(eq(sectionStates.sectionId, sectionId)).get();
  const since = and(eq(sectionUpdates.sectionId, sectionId), gt(sectionUpdates.seq, base?.uptoSeq ?? 0));
  const updates = orm.select().from(sectionUpdates).where(since).orderBy(asc(sectionUpdates.seq)).all();
  doc.transact(() => {
    if (base) Y.applyUpdate(doc, base.state);
    for (const { data } of updates) Y.applyUpdate(doc, data);
  });
  return doc;
}

/** A section's shared text as plain JSON, read from disk: everything that anyone but its writer has seen. */
export function readSharedText(database: Database, sectionId: string): unknown {
  const doc = loadDoc(database, sectionId);
  const json: unknown = yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(FRAGMENT));
  doc.destroy();
  return json;
}
