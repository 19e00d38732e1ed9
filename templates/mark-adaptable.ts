import { adapt } from '../schema/document/build';
import type { DocumentNode } from '../schema/document/node';

/** Marks every stretch of words in square brackets as words that the agencies must replace. */
export function markAdaptable(node: DocumentNode): DocumentNode {
  if (!node.content) return node;
  return {
    ...node,
    content: node.content.flatMap((child) => (child.type === 'text' ? split(child) : markAdaptable(child))),
  };
}

function split(node: DocumentNode): DocumentNode[] {
  return (node.text ?? '')
    .split(/(\[[^\]]+\])/)
    .filter((piece) => piece !== '')
    .map((text) => (text.startsWith('[') ? adapt({ ...node, text }) : { ...node, text }));
}
