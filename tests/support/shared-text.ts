import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { documentSchema } from '../../schema/document';
import type { DocumentNode } from '../../schema/document/node';
import { FRAGMENT } from '../../server/sections';

/** A document as the shared text that editors hold. */
export function sharedText(document: DocumentNode): Y.Doc {
  const copy = new Y.Doc();
  prosemirrorJSONToYXmlFragment(documentSchema, document, copy.getXmlFragment(FRAGMENT));
  return copy;
}
