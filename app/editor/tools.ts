import type { Editor } from '@tiptap/core';
import type { Icon } from '@tabler/icons-react';
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import IconArrowForwardUp from '@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs';
import IconBlockquote from '@tabler/icons-react/dist/esm/icons/IconBlockquote.mjs';
import IconBold from '@tabler/icons-react/dist/esm/icons/IconBold.mjs';
import IconClipboardCheck from '@tabler/icons-react/dist/esm/icons/IconClipboardCheck.mjs';
import IconH2 from '@tabler/icons-react/dist/esm/icons/IconH2.mjs';
import IconH3 from '@tabler/icons-react/dist/esm/icons/IconH3.mjs';
import IconH4 from '@tabler/icons-react/dist/esm/icons/IconH4.mjs';
import IconHighlight from '@tabler/icons-react/dist/esm/icons/IconHighlight.mjs';
import IconItalic from '@tabler/icons-react/dist/esm/icons/IconItalic.mjs';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import IconList from '@tabler/icons-react/dist/esm/icons/IconList.mjs';
import IconListNumbers from '@tabler/icons-react/dist/esm/icons/IconListNumbers.mjs';
import IconTable from '@tabler/icons-react/dist/esm/icons/IconTable.mjs';
import IconUnderline from '@tabler/icons-react/dist/esm/icons/IconUnderline.mjs';
import type { Words } from '~/lib/words';

export type ToolName = keyof Words['editor']['tools'];

export interface Tool {
  name: ToolName;
  icon: Icon;
  /** as keys are named on this keyboard, without the platform's own modifier */
  keys?: string;
  isOn?(editor: Editor): boolean;
  can?(editor: Editor): boolean;
  /** what it does; absent where a dialog asks first */
  use?(editor: Editor): void;
}

const heading = (level: 2 | 3 | 4) => ({
  isOn: (editor: Editor) => editor.isActive('heading', { level }),
  use: (editor: Editor) => void editor.chain().focus().toggleHeading({ level }).run(),
});

const mark = (name: 'bold' | 'italic' | 'underline' | 'adapt') => ({
  isOn: (editor: Editor) => editor.isActive(name),
  use: (editor: Editor) => void editor.chain().focus().toggleMark(name).run(),
});

/** The writing tools, in groups as they stand on the bar. */
export const tools: readonly (readonly Tool[])[] = [
  [
    {
      name: 'undo',
      icon: IconArrowBackUp,
      keys: 'Z',
      can: (editor) => editor.can().undo(),
      use: (editor) => void editor.chain().focus().undo().run(),
    },
    {
      name: 'redo',
      icon: IconArrowForwardUp,
      keys: 'Y',
      can: (editor) => editor.can().redo(),
      use: (editor) => void editor.chain().focus().redo().run(),
    },
  ],
  [
    { name: 'heading', icon: IconH2, ...heading(2) },
    { name: 'subheading', icon: IconH3, ...heading(3) },
    { name: 'minorHeading', icon: IconH4, ...heading(4) },
  ],
  [
    { name: 'bold', icon: IconBold, keys: 'B', ...mark('bold') },
    { name: 'italic', icon: IconItalic, keys: 'I', ...mark('italic') },
    { name: 'underline', icon: IconUnderline, keys: 'U', ...mark('underline') },
    { name: 'link', icon: IconLink, isOn: (editor) => editor.isActive('link') },
  ],
  [
    {
      name: 'bulletList',
      icon: IconList,
      isOn: (editor) => editor.isActive('bulletList'),
      use: (editor) => void editor.chain().focus().toggleBulletList().run(),
    },
    {
      name: 'orderedList',
      icon: IconListNumbers,
      isOn: (editor) => editor.isActive('orderedList'),
      use: (editor) => void editor.chain().focus().toggleOrderedList().run(),
    },
    {
      name: 'quote',
      icon: IconBlockquote,
      isOn: (editor) => editor.isActive('blockquote'),
      use: (editor) => void editor.chain().focus().toggleBlockquote().run(),
    },
    {
      name: 'table',
      icon: IconTable,
      can: (editor) => !editor.isActive('table'),
      use: (editor) => void editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
    },
  ],
  [
    { name: 'duty', icon: IconClipboardCheck, isOn: (editor) => editor.isActive('duty') },
    { name: 'adapt', icon: IconHighlight, ...mark('adapt') },
  ],
];

export type TableToolName = keyof Words['editor']['table'];

/** What can be done with the table around the caret. */
export const tableTools: readonly { name: TableToolName; use(editor: Editor): void }[] = [
  { name: 'rowAbove', use: (editor) => void editor.chain().focus().addRowBefore().run() },
  { name: 'rowBelow', use: (editor) => void editor.chain().focus().addRowAfter().run() },
  { name: 'columnBefore', use: (editor) => void editor.chain().focus().addColumnBefore().run() },
  { name: 'columnAfter', use: (editor) => void editor.chain().focus().addColumnAfter().run() },
  { name: 'removeRow', use: (editor) => void editor.chain().focus().deleteRow().run() },
  { name: 'removeColumn', use: (editor) => void editor.chain().focus().deleteColumn().run() },
  { name: 'removeTable', use: (editor) => void editor.chain().focus().deleteTable().run() },
];
