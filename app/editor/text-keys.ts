import { Extension } from '@tiptap/core';

/**
 * Keys the browser leaves open. Tab belongs to tables and lists inside the text, so there must be another way out of
 * it; and a browser does not move the caret past the fields of a duty to the end of the text.
 */
export const textKeys = (leave: () => void) =>
  Extension.create({
    name: 'textKeys',
    addKeyboardShortcuts() {
      const out = () => {
        leave();
        return true;
      };
      return {
        Escape: out,
        'Alt-F10': out,
        'Mod-Home': () => this.editor.commands.focus('start'),
        'Mod-End': () => this.editor.commands.focus('end'),
      };
    },
  });
