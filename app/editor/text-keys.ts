import { Extension } from '@tiptap/core';
import { shortcuts, type Doors } from './shortcuts';

/** Binds the keys of the one list of them, before any that the parts of the editor bring along. */
export const textKeys = (doors: Doors) =>
  Extension.create({
    name: 'textKeys',
    priority: 2000,
    addKeyboardShortcuts() {
      const { editor } = this;
      return Object.fromEntries(
        shortcuts.flatMap(({ keys, run }) => keys.map((key) => [key, () => run(editor, doors)])),
      );
    },
  });
