import { renderChildren } from './block-renderer';
import type { BlockRenderer } from './block-renderer';

/** What stands under a list's label: its blocks, the first of them on the label's line. */
export const listItem: BlockRenderer = (node, setting) => renderChildren(node, setting);
