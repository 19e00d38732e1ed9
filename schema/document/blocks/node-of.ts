import { mergeAttributes, Node } from '@tiptap/core';
import { attributeNames, blockSpecs, type StructuredType } from './block-specs';
import { fieldLines } from './field-text';
import { inlineText } from './plain-text';
import type { BlockSpec, Place } from './spec';

/** Written in HTML as `data-last-confirmed`. */
export const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

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

const contentIn = (element: globalThis.Node): HTMLElement => {
  const whole = element as HTMLElement;
  return whole.querySelector<HTMLElement>('[data-content]') ?? whole;
};

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
    parseHTML: () => [{ tag: `${tag}[data-block="${type}"]`, ...(isLeaf ? {} : { contentElement: contentIn }) }],
    // For other programs, into which a block is copied, its fields are words.
    renderHTML({ node, HTMLAttributes }) {
      const own = mergeAttributes(HTMLAttributes, { 'data-block': type });
      const drawn = { type, attrs: node.attrs };
      if (isInline) return [tag, own, inlineText(drawn)];
      const lines = fieldLines(drawn).map(({ label, text }) => ['p', `${label}: ${text}`] as const);
      return [tag, own, ...lines, ...(isLeaf ? [] : [['div', { 'data-content': '' }, 0]])] as never;
    },
  });
}
