import { defineBlock } from '../spec';
import { visibilities } from './directory';

/** What shows whether the procedure works: where the figure comes from, how often, who draws it up and who reads it. */
export const indicator = defineBlock({
  place: 'document',
  content: 'none',
  fields: [
    { name: 'indicator', kind: 'longText' },
    { name: 'source', kind: 'text' },
    { name: 'frequency', kind: 'text' },
    { name: 'responsible', kind: 'party', label: 'responsibleName' },
    { name: 'audience', kind: 'text' },
  ],
  identity: ['indicator'],
});

/** A party's seat in the coordination mechanism. */
export const membership = defineBlock({
  place: 'document',
  content: 'none',
  fields: [
    { name: 'party', kind: 'party', label: 'name' },
    { name: 'role', kind: 'text' },
    { name: 'frequency', kind: 'text' },
  ],
  identity: ['party'],
});

/** A form, protocol or other paper that belongs to the procedure. `section` is the key of the section that uses it. */
export const annex = defineBlock({
  place: 'document',
  content: 'none',
  fields: [
    { name: 'name', kind: 'text' },
    {
      name: 'kind',
      kind: 'choice',
      options: ['form', 'protocol', 'policy', 'pathway', 'directory', 'guidance', 'other'],
    },
    { name: 'owner', kind: 'party', label: 'ownerName' },
    { name: 'version', kind: 'text' },
    { name: 'status', kind: 'choice', options: ['draft', 'agreed', 'in-use', 'missing'] },
    { name: 'visibility', kind: 'choice', options: visibilities },
    { name: 'section', kind: 'text' },
  ],
  identity: ['name'],
});
