import { defineBlock } from '../spec';
import { directoryCategories } from './directory-categories';

/** The way through the services, in stages; drawn as a diagram and as numbered text. */
export const pathway = defineBlock({
  place: 'document',
  content: ['stage'],
  fields: [{ name: 'name', kind: 'text' }],
  identity: ['name'],
  starts: { type: 'stage', field: 'stage' },
});

export const stage = defineBlock({
  place: 'parent',
  content: ['step'],
  fields: [
    { name: 'stage', kind: 'choice', options: ['disclosure', 'immediate', 'longer-term'] },
    { name: 'name', kind: 'text' },
  ],
  identity: ['stage', 'name'],
});

/** One step; the words are its title. `next` lists where it leads: a code a line, with `: condition` where it has one. */
export const step = defineBlock({
  place: 'parent',
  content: 'inline',
  fields: [
    { name: 'code', kind: 'code' },
    { name: 'kind', kind: 'choice', options: ['door', 'service', 'decision', 'consent', 'stop', 'handover'] },
    { name: 'party', kind: 'party', label: 'name' },
    { name: 'timeLimit', kind: 'text' },
    { name: 'opens', kind: 'choice', options: directoryCategories },
    { name: 'condition', kind: 'text' },
    { name: 'next', kind: 'list' },
  ],
  identity: ['code'],
});
