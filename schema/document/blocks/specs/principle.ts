import { defineBlock } from '../spec';

/** A guiding principle: what it says, and the practices that make it real. */
export const principle = defineBlock({
  place: 'document',
  content: ['paragraph', 'practice'],
  fields: [
    {
      name: 'principle',
      kind: 'choice',
      options: [
        'rights-based',
        'gender-equality',
        'culture-and-age',
        'survivor-centred',
        'safety',
        'accountability',
        'other',
      ],
    },
    { name: 'name', kind: 'text' },
  ],
  identity: ['principle', 'name'],
});

export const practice = defineBlock({
  place: 'parent',
  content: 'inline',
  fields: [
    {
      name: 'group',
      kind: 'choice',
      options: ['safety', 'confidentiality', 'choice-and-dignity', 'non-discrimination'],
    },
    { name: 'carriedOutIn', kind: 'text' },
  ],
  identity: [],
});
