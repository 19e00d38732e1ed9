import { Extension } from '@tiptap/core';

/** Tab belongs to tables and lists inside the text, so there must be another way out of it. */
export const wayOut = (leave: () => void) =>
  Extension.create({
    name: 'wayOut',
    addKeyboardShortcuts() {
      const out = () => {
        leave();
        return true;
      };
      return { Escape: out, 'Alt-F10': out };
    },
  });
