import { Node } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { Adapt } from './adapt';
import { structuredTypes } from './blocks/block-specs';
import { structuredNode } from './blocks/node-of';
import { Duty } from './duty';
import { isSafeLink } from './links';

/** Structured blocks stand among the blocks of a section, and not in lists, quotations or tables. */
const SectionDocument = Node.create({ name: 'doc', topNode: true, content: '(block | structured)+' });

/**
 * The document of a section, for the editor, the server and every renderer alike.
 * No undo history (the collaboration layer owns it) and no trailing node (it would write to the shared text on opening).
 */
export const documentExtensions = [
  SectionDocument,
  StarterKit.configure({
    document: false,
    heading: { levels: [2, 3, 4] },
    link: {
      openOnClick: false,
      isAllowedUri: (uri) => isSafeLink(uri),
      HTMLAttributes: { rel: 'noopener noreferrer', target: null },
    },
    code: false,
    codeBlock: false,
    strike: false,
    horizontalRule: false,
    undoRedo: false,
    trailingNode: false,
  }),
  TableKit.configure({ table: { resizable: false } }),
  ...structuredTypes.map((type) => (type === 'duty' ? Duty : structuredNode(type))),
  Adapt,
];
