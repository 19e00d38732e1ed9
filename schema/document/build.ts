import { isInline } from './blocks/plain-text';
import type { DocumentNode } from './node';

type Mark = NonNullable<DocumentNode['marks']>[number];

/** Words, marked words or a hard break: what stands inside a paragraph, a heading or a duty. */
export type Inline = string | DocumentNode;

/** A list item or a table cell: words, several pieces of inline content, or blocks. */
export type Cell = Inline | readonly Inline[];

export interface DutyAttributes {
  party: string;
  name: string;
  trigger: string;
  deadline: string;
  record: string;
}

const inlineNode = (piece: Inline): DocumentNode => (typeof piece === 'string' ? { type: 'text', text: piece } : piece);

const inlineNodes = (pieces: readonly Inline[]) => pieces.filter((piece) => piece !== '').map(inlineNode);

function block(type: string, pieces: readonly Inline[], attrs?: Record<string, unknown>): DocumentNode {
  const content = inlineNodes(pieces);
  return { type, ...(attrs ? { attrs } : {}), ...(content.length > 0 ? { content } : {}) };
}

const piecesOf = (cell: Cell): readonly Inline[] => (typeof cell === 'string' || 'type' in cell ? [cell] : cell);

function blocksOf(cell: Cell): DocumentNode[] {
  const nodes = inlineNodes(piecesOf(cell));
  const blocks = nodes.filter((node) => !isInline(node));
  const words = nodes.filter(isInline);
  return words.length > 0 || blocks.length === 0 ? [block('paragraph', words), ...blocks] : blocks;
}

const marked =
  (mark: Mark) =>
  (words: Inline): DocumentNode => {
    const node = inlineNode(words);
    return { ...node, marks: [...(node.marks ?? []), mark] };
  };

export const doc = (...blocks: DocumentNode[]): DocumentNode => ({ type: 'doc', content: blocks });

export const p = (...pieces: Inline[]) => block('paragraph', pieces);
export const h2 = (...pieces: Inline[]) => block('heading', pieces, { level: 2 });
export const h3 = (...pieces: Inline[]) => block('heading', pieces, { level: 3 });
export const h4 = (...pieces: Inline[]) => block('heading', pieces, { level: 4 });
export const br = (): DocumentNode => ({ type: 'hardBreak' });

const isListItem = (cell: Cell): cell is DocumentNode =>
  typeof cell === 'object' && 'type' in cell && cell.type === 'listItem';

const listItem = (item: Cell): DocumentNode =>
  isListItem(item) ? item : { type: 'listItem', content: blocksOf(item) };

/** Lists take their items as words, pieces or blocks: `ul('one', ['two, ', b('bold')])`. */
export const li = (...pieces: Inline[]) => listItem(pieces);
export const ul = (...items: Cell[]): DocumentNode => ({ type: 'bulletList', content: items.map(listItem) });
export const ol = (...items: Cell[]): DocumentNode => ({ type: 'orderedList', content: items.map(listItem) });
export const blockquote = (...blocks: DocumentNode[]): DocumentNode => ({ type: 'blockquote', content: blocks });

export const th = (cell: Cell): DocumentNode => ({ type: 'tableHeader', content: blocksOf(cell) });
export const td = (cell: Cell): DocumentNode => ({ type: 'tableCell', content: blocksOf(cell) });
export const tr = (...cells: DocumentNode[]): DocumentNode => ({ type: 'tableRow', content: cells });

/** A table with one row of column headings; the first cell of each further row heads its row. */
export const table = (head: readonly Cell[], ...rows: readonly (readonly Cell[])[]): DocumentNode => ({
  type: 'table',
  content: [tr(...head.map(th)), ...rows.map((row) => tr(...row.map((cell, at) => (at === 0 ? th(cell) : td(cell)))))],
});

/** A duty block: who, when, by when and where it is recorded are attributes; the words are the action. */
export const duty = (attrs: DutyAttributes, ...action: Inline[]) => block('duty', action, { ...attrs });

export const b = marked({ type: 'bold' });
export const i = marked({ type: 'italic' });
export const u = marked({ type: 'underline' });

/** Marks words that the agencies must replace by their own, such as a place or an office. */
export const adapt = marked({ type: 'adapt' });

export const link = (href: string, words: Inline) => marked({ type: 'link', attrs: { href } })(words);
