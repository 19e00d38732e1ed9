import { defineBlock } from '../spec';

/** What counts as an incident: the agreed wording, and how each party counts it today. */
export const incidentDefinition = defineBlock({
  place: 'document',
  content: ['paragraph', 'partyRule'],
  fields: [
    { name: 'term', kind: 'text' },
    { name: 'legalBasis', kind: 'text' },
  ],
  identity: ['term'],
});

export const partyRule = defineBlock({
  place: 'parent',
  content: 'inline',
  fields: [{ name: 'party', kind: 'party', label: 'name' }],
  identity: ['party'],
});
