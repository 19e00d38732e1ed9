import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { documentSchema, type DocumentNode } from '../../schema/document';
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
export const lastUpdateSeq = ({ updates }: Database, sectionId: string): number => updates.lastSeq(sectionId);

export function loadDoc({ updates }: Database, sectionId: string): Y.Doc {
  const doc = new Y.Doc();
  const stored = updates.load(sectionId);
  doc.transact(() => {
    if (stored.state) Y.applyUpdate(doc, stored.state);
    for (const update of stored.updates) Y.applyUpdate(doc, update);
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
