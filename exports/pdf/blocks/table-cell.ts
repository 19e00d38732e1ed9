import { renderChildren } from './block-renderer';
import type { BlockRenderer } from './block-renderer';

/** What stands in a cell; the table decides where. */
export const tableCell: BlockRenderer = (node, setting) => renderChildren(node, setting);
