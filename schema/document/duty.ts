import { mergeAttributes } from '@tiptap/core';
import { structuredNode } from './blocks/node-of';

/** The duty as HTML says it: whose it is, the action, and its facts. Its shape follows from its spec as everywhere. */
export const Duty = structuredNode('duty').extend({
  parseHTML: () => [{ tag: 'div[data-duty]', contentElement: '[data-action]' }],
  renderHTML({ node, HTMLAttributes }) {
    const facts = ['trigger', 'deadline', 'record'].filter((fact) => node.attrs[fact] !== '');
    return [
      'div',
      mergeAttributes(HTMLAttributes, { 'data-duty': '', class: 'duty' }),
      ['strong', { class: 'duty-party', contenteditable: 'false' }, String(node.attrs['name'])],
      ['div', { 'data-action': '' }, 0],
      ...facts.map((fact) => ['span', { class: `duty-${fact}`, contenteditable: 'false' }, String(node.attrs[fact])]),
    ] as never;
  },
});
