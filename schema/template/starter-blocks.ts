import { isStructured, specOf, type StructuredType } from '../document/blocks/block-specs';
import { identityText } from '../document/blocks/field-text';
import { plainText } from '../document/blocks/plain-text';
import { attributeOf } from '../document/blocks/read-block';
import type { DocumentNode } from '../document/node';

/** A structured block as people and records speak of it. */
export interface StarterBlock {
  /** tells it from every other block of its section, such as `definition:survivor` */
  key: string;
  type: StructuredType;
  /** what it is called: its term, name or first words */
  label: string;
  node: DocumentNode;
}

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

/** A duty is told by its action: two duties of one agency have the same identity. */
function labelOf(node: DocumentNode): string {
  const words = plainText(node.content?.filter(({ type }) => !isStructured(type)) ?? []).trim();
  const identity = identityText(node).trim();
  if (node.type === 'duty' || node.type === 'practice') return short(words || identity);
  return short(identity || words);
}

/** A choice that tells the blocks of a type apart names them in every language: an authority's kind, a row's category. */
function keyOf(node: DocumentNode, label: string): string {
  const spec = specOf(node.type);
  const choice = spec?.fields.find(({ name, kind }) => kind === 'choice' && spec.identity.includes(name));
  const name = slug((choice && attributeOf(node, choice.name)) || label);
  return name === '' ? node.type : `${node.type}:${name}`;
}

/** Inline blocks are words, and steps of a pathway hold together: neither is dropped by itself. */
const countsAlone = (type: string): type is StructuredType =>
  isStructured(type) && specOf(type)?.place !== 'inline' && type !== 'step' && type !== 'partyRule';

/** How a structured block is told from the others of its section; undefined for words, and for steps and rules. */
export const starterKey = (node: DocumentNode): string | undefined =>
  countsAlone(node.type) ? keyOf(node, labelOf(node)) : undefined;

/** The structured blocks of a text that can be spoken of one by one, rows among them, in its order. */
export function starterBlocks(node: DocumentNode): StarterBlock[] {
  const rows = (node.content ?? []).flatMap(starterBlocks);
  if (!countsAlone(node.type)) return rows;
  const label = labelOf(node);
  return [{ key: keyOf(node, label), type: node.type, label, node }, ...rows];
}
