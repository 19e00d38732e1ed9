import type { BlockRenderer } from './block-renderer';
import { listItems } from './list';

export const orderedList: BlockRenderer = (node, setting) => {
  const start = node.attrs?.['start'];
  const first = typeof start === 'number' ? start : 1;
  return listItems(node, setting, 'Decimal', (at) => `${first + at}.`);
};
