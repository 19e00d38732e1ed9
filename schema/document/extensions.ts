import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { Adapt } from './adapt';
import { Duty } from './duty';
import { isSafeLink } from './links';

/**
 * The document of a section, for the editor, the server and every renderer alike.
 * No undo history (the collaboration layer owns it) and no trailing node (it would write to the shared text on opening).
 */
export const documentExtensions = [
  StarterKit.configure({
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
  Duty,
  Adapt,
];
