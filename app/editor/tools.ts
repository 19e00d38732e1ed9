import { findParentNode } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
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
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import IconList from '@tabler/icons-react/dist/esm/icons/IconList.mjs';
import IconListNumbers from '@tabler/icons-react/dist/esm/icons/IconListNumbers.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import IconTable from '@tabler/icons-react/dist/esm/icons/IconTable.mjs';
import IconUnderline from '@tabler/icons-react/dist/esm/icons/IconUnderline.mjs';
import type { Words } from '~/lib/words';

export type ToolName = keyof Words['editor']['tools'];

export interface Tool {
  name: ToolName;
  icon: Icon;
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
      can: (editor) => editor.can().undo(),
      use: (editor) => void editor.chain().focus().undo().run(),
    },
    {
      name: 'redo',
      icon: IconArrowForwardUp,
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
    { name: 'bold', icon: IconBold, ...mark('bold') },
    { name: 'italic', icon: IconItalic, ...mark('italic') },
    { name: 'underline', icon: IconUnderline, ...mark('underline') },
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
    { name: 'insert', icon: IconPlus },
    { name: 'duty', icon: IconClipboardCheck, isOn: (editor) => editor.isActive('duty') },
    { name: 'adapt', icon: IconHighlight, ...mark('adapt') },
  ],
  [
    { name: 'find', icon: IconSearch },
    { name: 'help', icon: IconKeyboard },
  ],
];

export type TableToolName = keyof Words['editor']['table'];

export interface TableTool {
  name: TableToolName;
  isOn?(editor: Editor): boolean;
  /** shown only where it would do something */
  can?(editor: Editor): boolean;
  use(editor: Editor): void;
}

/** Whether every cell of the first row, or of the first column, heads the others. */
function isHead(editor: Editor, line: 'row' | 'column'): boolean {
  const table = findParentNode(({ type }) => type.name === 'table')(editor.state.selection)?.node;
  const cells: (Node | null | undefined)[] = [];
  if (line === 'row') table?.firstChild?.forEach((cell) => cells.push(cell));
  else table?.forEach((row) => cells.push(row.firstChild));
  return cells.length > 0 && cells.every((cell) => cell?.type.name === 'tableHeader');
}

/** What can be done with the table around the caret. */
export const tableTools: readonly TableTool[] = [
  { name: 'rowAbove', use: (editor) => void editor.chain().focus().addRowBefore().run() },
  { name: 'rowBelow', use: (editor) => void editor.chain().focus().addRowAfter().run() },
  { name: 'columnBefore', use: (editor) => void editor.chain().focus().addColumnBefore().run() },
  { name: 'columnAfter', use: (editor) => void editor.chain().focus().addColumnAfter().run() },
  { name: 'removeRow', use: (editor) => void editor.chain().focus().deleteRow().run() },
  { name: 'removeColumn', use: (editor) => void editor.chain().focus().deleteColumn().run() },
  {
    name: 'headRow',
    isOn: (editor) => isHead(editor, 'row'),
    use: (editor) => void editor.chain().focus().toggleHeaderRow().run(),
  },
  {
    name: 'headColumn',
    isOn: (editor) => isHead(editor, 'column'),
    use: (editor) => void editor.chain().focus().toggleHeaderColumn().run(),
  },
  {
    name: 'mergeCells',
    can: (editor) => editor.can().mergeCells(),
    use: (editor) => void editor.chain().focus().mergeCells().run(),
  },
  {
    name: 'splitCell',
    can: (editor) => editor.can().splitCell(),
    use: (editor) => void editor.chain().focus().splitCell().run(),
  },
  { name: 'removeTable', use: (editor) => void editor.chain().focus().deleteTable().run() },
];
