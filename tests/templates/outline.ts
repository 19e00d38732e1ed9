import type { DocumentNode } from '../../schema/document';

export const wordsOf = (node: DocumentNode): string => node.text ?? (node.content ?? []).map(wordsOf).join('');

const levelOf = (node: DocumentNode) => (node.type === 'heading' ? Number(node.attrs?.['level']) : Infinity);

/** The blocks below a heading, up to the next heading of its level or a higher one. */
export function under(document: DocumentNode, heading: string): DocumentNode[] {
  const blocks = document.content ?? [];
  const at = blocks.findIndex((block) => block.type === 'heading' && wordsOf(block) === heading);
  const own = blocks[at];
  if (!own) throw new Error(`no heading "${heading}"`);
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => levelOf(block) <= levelOf(own));
  return end < 0 ? rest : rest.slice(0, end);
}

export const headings = (blocks: DocumentNode[], level: number) =>
  blocks.filter((block) => levelOf(block) === level).map(wordsOf);

export function itemsOf(blocks: DocumentNode[], type: 'bulletList' | 'orderedList'): string[] {
  const list = blocks.find((block) => block.type === type);
  if (!list) throw new Error(`no ${type}`);
  return (list.content ?? []).map(wordsOf);
}

/** The rows of the first table among the blocks, its heading row included. */
export function rowsOf(blocks: DocumentNode[]): string[][] {
  const table = blocks.find((block) => block.type === 'table');
  if (!table) throw new Error('no table');
  return (table.content ?? []).map((row) => (row.content ?? []).map(wordsOf));
}

export const nodesOf = (node: DocumentNode): DocumentNode[] => [node, ...(node.content ?? []).flatMap(nodesOf)];
