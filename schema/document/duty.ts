import { mergeAttributes, Node } from '@tiptap/core';

const text = (name: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attributes: Record<string, unknown>) => ({ [`data-${name}`]: String(attributes[name] ?? '') }),
});

/**
 * A statement that gives a party something to do. `party` is the party's id; `name` is the agency's name as it stood
 * when the duty was written, so that the words an agency agreed to never change with a renamed register entry.
 */
export const Duty = Node.create({
  name: 'duty',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    party: text('party'),
    name: text('name'),
    trigger: text('trigger'),
    deadline: text('deadline'),
    record: text('record'),
  }),
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
