import { defineBlock } from '../spec';

/** A term, what it means here, where that comes from, and what national law says instead. */
export const definition = defineBlock({
  place: 'document',
  content: 'blocks',
  fields: [
    { name: 'term', kind: 'text' },
    { name: 'source', kind: 'text' },
    { name: 'lawNote', kind: 'longText' },
  ],
  identity: ['term'],
});
