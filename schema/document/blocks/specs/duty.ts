import { defineBlock } from '../spec';

/**
 * A statement that gives a party something to do; the words are the action. `name` is the agency's name as it stood
 * when the duty was written, so that the words an agency agreed to never change with a renamed register entry.
 */
export const duty = defineBlock({
  place: 'anywhere',
  content: 'inline',
  fields: [
    { name: 'party', kind: 'party', label: 'name', binds: true },
    { name: 'trigger', kind: 'text', max: 2000 },
    { name: 'deadline', kind: 'text', max: 2000 },
    { name: 'record', kind: 'text', max: 2000 },
  ],
  identity: ['party'],
});
