import type { DocumentNode } from '../document/node';
import { starterKey } from './starter-blocks';

/** A block that was taken out of a text, with its place. */
export interface TakenBlock {
  /** key of the block it stood in; empty where it stood in the section itself */
  parent: string;
  index: number;
  node: DocumentNode;
}

/** A text without the blocks of this key, and what was taken. The rows of a block go with it. */
export function takeOut(document: DocumentNode, key: string): { document: DocumentNode; taken: TakenBlock[] } {
  const taken: TakenBlock[] = [];
  const strip = (node: DocumentNode): DocumentNode => {
    if (!node.content) return node;
    const parent = starterKey(node) ?? '';
    const content = node.content.flatMap((child, index) => {
      if (starterKey(child) !== key) return [strip(child)];
      taken.push({ parent, index, node: child });
      return [];
    });
    const { content: _, ...rest } = node;
    return content.length > 0 ? { ...rest, content } : rest;
  };
  const stripped = strip(document);
  return { document: stripped.content ? stripped : { ...stripped, content: [{ type: 'paragraph' }] }, taken };
}

function putIn(root: DocumentNode, { parent, index, node }: TakenBlock): DocumentNode | undefined {
  if ((root.type === 'doc' ? '' : starterKey(root)) === parent) {
    const content = [...(root.content ?? [])];
    content.splice(index, 0, node);
    return { ...root, content };
  }
  for (const [at, child] of (root.content ?? []).entries()) {
    const changed = putIn(child, { parent, index, node });
    if (changed)
      return { ...root, content: (root.content ?? []).map((each, other) => (other === at ? changed : each)) };
  }
  return undefined;
}

/** The text with these blocks at their place again; undefined when a block they stood in is gone itself. */
export function putBack(document: DocumentNode, taken: readonly TakenBlock[]): DocumentNode | undefined {
  let whole: DocumentNode | undefined = document;
  for (const each of taken) whole = whole && putIn(whole, each);
  return whole;
}
