import { indented } from '../flow/box';
import { ruled } from '../flow/ruled';
import { ink } from '../page';
import { renderChildren } from './block-renderer';
import type { BlockRenderer } from './block-renderer';

const INDENT = 16;

export const blockquote: BlockRenderer = (node, setting) => {
  const style = { ...setting.style, italic: true, color: ink.quiet };
  const tag = setting.tag.child('BlockQuote');
  const boxes = renderChildren(node, { ...setting, tag, style, width: setting.width - INDENT * 1.5 });
  return ruled(indented(boxes, INDENT), { x: 4, width: 0.8, color: ink.line });
};
