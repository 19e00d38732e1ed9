import { mergeAttributes, Node } from '@tiptap/core';
import { attributeNames, blockSpecs, type StructuredType } from './block-specs';
import type { BlockSpec, Place } from './spec';

/** Written in HTML as `data-last-confirmed`. */
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const attribute = (name: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${dashed(name)}`) ?? '',
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${dashed(name)}`]: String(attributes[name] ?? '') }),
});

const groups: Record<Place, string> = { document: 'structured', anywhere: 'block', parent: '', inline: 'inline' };

/**
 * Children may come in any number and order: two people who change them at once could otherwise leave a block that the
 * schema refuses, and an editor deletes such a block for everybody.
 */
function contentOf({ content }: BlockSpec): string {
  if (content === 'none') return '';
  if (content === 'inline') return 'inline*';
  return content === 'blocks' ? 'block*' : `(${content.join(' | ')})*`;
}

/** The node of a structured block, without views. */
export function structuredNode(type: StructuredType) {
  const spec: BlockSpec = blockSpecs[type];
  const isInline = spec.place === 'inline';
  const tag = isInline ? 'span' : 'div';
  const isLeaf = spec.content === 'none';
  const attributes = spec.fields.flatMap(attributeNames);
  return Node.create({
    name: type,
    group: groups[spec.place],
    content: contentOf(spec),
    inline: isInline,
    atom: isLeaf,
    selectable: true,
    defining: !isInline,
    isolating: spec.place === 'document' || Array.isArray(spec.content),
    addAttributes: () => Object.fromEntries(attributes.map((name) => [name, attribute(name)])),
    parseHTML: () => [{ tag: `${tag}[data-block="${type}"]` }],
    renderHTML: ({ HTMLAttributes }) => {
      const own = mergeAttributes(HTMLAttributes, { 'data-block': type });
      return isLeaf ? [tag, own] : [tag, own, 0];
    },
  });
}
