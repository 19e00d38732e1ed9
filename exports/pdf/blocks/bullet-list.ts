import type { BlockRenderer } from './block-renderer';
import { listItems } from './list';

export const bulletList: BlockRenderer = (node, setting) => listItems(node, setting, 'Disc', () => '\u2022');
