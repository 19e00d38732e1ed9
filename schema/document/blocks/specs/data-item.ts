import { defineBlock } from '../spec';

/** One item of the minimum data set: what is asked, why, by whom, and which answers there are. */
export const dataItem = defineBlock({
  place: 'document',
  content: 'none',
  fields: [
    { name: 'item', kind: 'text' },
    {
      name: 'group',
      kind: 'choice',
      options: [
        'violence',
        'date',
        'survivor',
        'perpetrator',
        'registration',
        'geography',
        'location',
        'cyber',
        'response',
      ],
    },
    { name: 'purpose', kind: 'longText' },
    { name: 'collectedBy', kind: 'parties' },
    { name: 'values', kind: 'list' },
  ],
  identity: ['item'],
});
