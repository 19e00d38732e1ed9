import { defineBlock } from '../spec';
import { directoryCategories } from './directory-categories';

export const visibilities = ['public', 'network', 'restricted'] as const;

/** Who helps, where and when. Each entry says itself who may see it. */
export const directory = defineBlock({
  place: 'document',
  content: ['directoryEntry'],
  fields: [
    { name: 'country', kind: 'text' },
    { name: 'province', kind: 'text' },
    { name: 'focalName', kind: 'text' },
    { name: 'focalOrganisation', kind: 'text' },
    { name: 'focalContact', kind: 'text' },
    { name: 'updated', kind: 'date' },
  ],
  identity: [],
});

export const directoryEntry = defineBlock({
  place: 'parent',
  content: 'none',
  fields: [
    { name: 'category', kind: 'choice', options: directoryCategories },
    { name: 'name', kind: 'text' },
    { name: 'party', kind: 'party', label: 'partyName' },
    { name: 'services', kind: 'longText' },
    { name: 'location', kind: 'longText' },
    { name: 'contact', kind: 'longText' },
    { name: 'monday', kind: 'hours' },
    { name: 'tuesday', kind: 'hours' },
    { name: 'wednesday', kind: 'hours' },
    { name: 'thursday', kind: 'hours' },
    { name: 'friday', kind: 'hours' },
    { name: 'saturday', kind: 'hours' },
    { name: 'sunday', kind: 'hours' },
    { name: 'hoursNote', kind: 'text' },
    { name: 'languages', kind: 'list' },
    { name: 'interpretation', kind: 'text' },
    { name: 'cost', kind: 'text' },
    { name: 'femaleStaff', kind: 'choice', options: ['always', 'on-request', 'no'] },
    { name: 'accessibility', kind: 'text' },
    { name: 'visibility', kind: 'choice', options: visibilities },
    { name: 'lastConfirmed', kind: 'date' },
    { name: 'confirmedBy', kind: 'text' },
  ],
  identity: ['category', 'name'],
});
