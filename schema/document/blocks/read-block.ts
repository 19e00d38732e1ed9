import type { DocumentNode } from '../node';
import { attributeNames, blockSpecs, type AttributesOf, type StructuredType } from './block-specs';
import { plainText } from './plain-text';

/** A structured block as a check reads it. */
export interface Found<Type extends StructuredType> {
  type: Type;
  attrs: AttributesOf<Type>;
  /** the words it holds, without those of its fields */
  words: string;
  /** which block of the section it is or stands in, counted from 1: the 12 of C5-12 */
  block: number;
  node: DocumentNode;
}

/** An attribute as text; whatever else a client may have sent counts as empty. */
export function attributeOf({ attrs }: DocumentNode, name: string): string {
  const value = attrs?.[name];
  return typeof value === 'string' ? value : '';
}

/** All attributes of a block, those that were left out as empty. */
export function attributesOf<Type extends StructuredType>(type: Type, node: DocumentNode): AttributesOf<Type> {
  const names = blockSpecs[type].fields.flatMap(attributeNames);
  const attrs = Object.fromEntries(names.map((name) => [name, attributeOf(node, name)]));
  // A parsed document holds nothing but what the fields allow; its values are not checked a second time.
  return attrs as AttributesOf<Type>;
}

export function read<Type extends StructuredType>(type: Type, node: DocumentNode, block: number): Found<Type> {
  return { type, attrs: attributesOf(type, node), words: plainText(node.content ?? []), block, node };
}

/** All blocks of one type, in the order of the text, wherever they stand. Of a whole section, or of one of its blocks. */
export function findBlocks<Type extends StructuredType>(
  root: DocumentNode,
  type: Type,
  at: number | undefined = undefined,
): Found<Type>[] {
  const found: Found<Type>[] = [];
  const walk = (node: DocumentNode, block: number) => {
    if (node.type === type) found.push(read(type, node, block));
    node.content?.forEach((child) => walk(child, block));
  };
  root.content?.forEach((child, index) => walk(child, at ?? index + 1));
  return found;
}

/** The entries of a list field. */
export const entriesOf = (value: string): string[] =>
  value
    .split('\n')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** The parties of a field that holds several. */
export const partiesOf = (value: string): { party: string; name: string }[] =>
  entriesOf(value).map((line) => {
    const [party = '', ...name] = line.split(' ');
    return { party, name: name.join(' ') };
  });
