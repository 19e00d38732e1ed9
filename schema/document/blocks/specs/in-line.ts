import { defineBlock } from '../spec';

/** A law or another source, where a sentence rests on it. */
export const citation = defineBlock({
  place: 'inline',
  content: 'none',
  fields: [
    { name: 'source', kind: 'text' },
    { name: 'article', kind: 'text' },
    { name: 'url', kind: 'url' },
  ],
  identity: ['source', 'article'],
});

/** A party spoken of by name; it must itself agree to what is said of it. */
export const partyMention = defineBlock({
  place: 'inline',
  content: 'none',
  fields: [{ name: 'party', kind: 'party', label: 'name', binds: true }],
  identity: ['party'],
});
