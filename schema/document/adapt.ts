import { Mark, mergeAttributes } from '@tiptap/core';

/** Marks words of the starter text that the agencies must replace by their own: a place, an office, a number. */
export const Adapt = Mark.create({
  name: 'adapt',
  inclusive: false,
  parseHTML: () => [{ tag: 'span[data-adapt]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { 'data-adapt': '', class: 'adapt' }),
    0,
  ],
});
