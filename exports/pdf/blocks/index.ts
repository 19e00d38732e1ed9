import { blockquote } from './blockquote';
import type { BlockRenderer, BlockType } from './block-renderer';
import { renderChildren } from './block-renderer';
import { bulletList } from './bullet-list';
import { duty } from './duty';
import { heading } from './heading';
import { listItem } from './list-item';
import { orderedList } from './ordered-list';
import { paragraph } from './paragraph';
import { table } from './table';
import { tableCell } from './table-cell';

/** A renderer for every block of the document schema; `text` and `hardBreak` are printed by `runsOf`. */
export const blockRenderers: Record<BlockType, BlockRenderer> = {
  doc: renderChildren,
  paragraph,
  heading,
  bulletList,
  orderedList,
  listItem,
  blockquote,
  table,
  tableRow: renderChildren,
  tableHeader: tableCell,
  tableCell,
  duty,
};

const isBlockType = (type: string): type is BlockType => Object.hasOwn(blockRenderers, type);

/** A block as boxes. Throws on a type that the document schema does not know: nothing is left out silently. */
export const renderBlock: BlockRenderer = (node, setting) => {
  if (!isBlockType(node.type)) throw new Error(`No renderer for the block ${node.type}`);
  return blockRenderers[node.type](node, setting);
};
