import { p, type Inline } from '../build';
import type { DocumentNode } from '../node';
import { blockSpecs, isStructured, type AttributesOf, type StructuredType } from './block-specs';
import type { BlockSpec, Field } from './spec';

const node = (piece: Inline): DocumentNode => (typeof piece === 'string' ? { type: 'text', text: piece } : piece);

/** A structured block: its fields by name, then its words or its children. Fields left out are empty. */
export function makeBlock<Type extends StructuredType>(
  type: Type,
  attrs: Partial<AttributesOf<Type>>,
  ...content: Inline[]
): DocumentNode {
  const children = content.filter((piece) => piece !== '').map(node);
  return { type, attrs: { ...attrs }, ...(children.length > 0 ? { content: children } : {}) };
}

function optionsOf(fields: readonly Field[], name: string): readonly string[] {
  const field = fields.find((each) => each.name === name);
  return field?.kind === 'choice' ? field.options : [];
}

/** What a new block holds: a paragraph to write in, the rows it always has, or one row to begin with. */
function firstContent({ content, starts }: BlockSpec): DocumentNode[] {
  if (starts && isStructured(starts.type)) {
    const { type, field } = starts;
    return optionsOf(blockSpecs[type].fields, field).map((option) => newBlock(type, { [field]: option }));
  }
  if (content === 'blocks') return [p()];
  if (content === 'none' || content === 'inline') return [];
  const [first = ''] = content;
  return [isStructured(first) ? newBlock(first) : p()];
}

/** A block as a menu inserts it. */
export function newBlock(type: StructuredType, attrs: Record<string, string> = {}): DocumentNode {
  const content = firstContent(blockSpecs[type]);
  return { type, attrs, ...(content.length > 0 ? { content } : {}) };
}
