import type { Editor } from '@tiptap/core';
import type { Words } from '~/lib/words';
import { enterBlock, removeBlock } from './blocks/block-keys';
import { atTableEdge } from './table-edge';

export type ShortcutName = keyof Words['editor']['shortcuts']['names'];
export type ShortcutGroup = keyof Words['editor']['shortcuts']['groups'];

/** What keys can reach beside the text itself. */
export interface Doors {
  leave(): void;
  link(): void;
  find(isReplacing: boolean): void;
  findStep(by: 1 | -1): void;
  help(): void;
}

export interface Shortcut {
  name: ShortcutName;
  group: ShortcutGroup;
  /** as ProseMirror names them; Mod is Cmd on a Mac and Ctrl elsewhere */
  keys: readonly [string, ...string[]];
  /** false: the key keeps what it does otherwise */
  run(editor: Editor, doors: Doors): boolean;
}

const mark = (name: 'bold' | 'italic' | 'underline') => (editor: Editor) => editor.commands.toggleMark(name);
const heading = (level: 2 | 3 | 4) => (editor: Editor) => editor.commands.toggleHeading({ level });

const done = (deed: (doors: Doors) => void) => (_editor: Editor, doors: Doors) => {
  deed(doors);
  return true;
};

function inward(editor: Editor): boolean {
  if (editor.isActive('table') && editor.commands.goToNextCell()) return true;
  if (editor.isActive('table')) return editor.chain().addRowAfter().goToNextCell().run();
  return editor.commands.sinkListItem('listItem');
}

const outward = (editor: Editor) =>
  editor.isActive('table') ? editor.commands.goToPreviousCell() : editor.commands.liftListItem('listItem');

/** Every key that does something of its own in the text: what binds them and the sheet that lists them both read this. */
export const shortcuts: readonly Shortcut[] = [
  { name: 'bold', group: 'words', keys: ['Mod-b'], run: mark('bold') },
  { name: 'italic', group: 'words', keys: ['Mod-i'], run: mark('italic') },
  { name: 'underline', group: 'words', keys: ['Mod-u'], run: mark('underline') },
  { name: 'link', group: 'words', keys: ['Mod-k'], run: done((doors) => doors.link()) },
  {
    name: 'lineBreak',
    group: 'words',
    keys: ['Shift-Enter', 'Mod-Enter'],
    run: (editor) => editor.commands.setHardBreak(),
  },
  { name: 'undo', group: 'words', keys: ['Mod-z'], run: (editor) => editor.commands.undo() },
  { name: 'redo', group: 'words', keys: ['Mod-y', 'Mod-Shift-z'], run: (editor) => editor.commands.redo() },
  { name: 'heading', group: 'blocks', keys: ['Mod-Alt-2'], run: heading(2) },
  { name: 'subheading', group: 'blocks', keys: ['Mod-Alt-3'], run: heading(3) },
  { name: 'minorHeading', group: 'blocks', keys: ['Mod-Alt-4'], run: heading(4) },
  { name: 'paragraph', group: 'blocks', keys: ['Mod-Alt-0'], run: (editor) => editor.commands.setParagraph() },
  { name: 'orderedList', group: 'blocks', keys: ['Mod-Shift-7'], run: (editor) => editor.commands.toggleOrderedList() },
  { name: 'bulletList', group: 'blocks', keys: ['Mod-Shift-8'], run: (editor) => editor.commands.toggleBulletList() },
  { name: 'quote', group: 'blocks', keys: ['Mod-Shift-b'], run: (editor) => editor.commands.toggleBlockquote() },
  { name: 'inward', group: 'blocks', keys: ['Tab'], run: inward },
  { name: 'outward', group: 'blocks', keys: ['Shift-Tab'], run: outward },
  // Typed as any letter; the menu hears it by itself.
  { name: 'offerBlocks', group: 'blocks', keys: ['/'], run: () => false },
  { name: 'enterBlock', group: 'blocks', keys: ['Enter'], run: enterBlock },
  { name: 'removeBlock', group: 'blocks', keys: ['Delete', 'Backspace'], run: removeBlock },
  { name: 'belowTable', group: 'blocks', keys: ['ArrowDown'], run: (editor) => atTableEdge(editor, 'down') },
  { name: 'aboveTable', group: 'blocks', keys: ['ArrowUp'], run: (editor) => atTableEdge(editor, 'up') },
  { name: 'find', group: 'finding', keys: ['Mod-f'], run: done((doors) => doors.find(false)) },
  { name: 'replace', group: 'finding', keys: ['Mod-Shift-h'], run: done((doors) => doors.find(true)) },
  { name: 'findNext', group: 'finding', keys: ['F3', 'Mod-g'], run: done((doors) => doors.findStep(1)) },
  {
    name: 'findPrevious',
    group: 'finding',
    keys: ['Shift-F3', 'Mod-Shift-g'],
    run: done((doors) => doors.findStep(-1)),
  },
  // Tab belongs to tables and lists inside the text, so there must be another way out of it.
  { name: 'leave', group: 'moving', keys: ['Escape', 'Alt-F10'], run: done((doors) => doors.leave()) },
  // A browser does not move the caret past the fields of a duty to the end of the text.
  { name: 'start', group: 'moving', keys: ['Mod-Home'], run: (editor) => editor.commands.focus('start') },
  { name: 'end', group: 'moving', keys: ['Mod-End'], run: (editor) => editor.commands.focus('end') },
  { name: 'help', group: 'moving', keys: ['Mod-/'], run: done((doors) => doors.help()) },
];
