import { describe, expect, it } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import { Doc } from 'yjs';
import { companionsIn } from '../../../app/editor/companions';

const person = (id: string, name: string) => ({ id, name, color: '#123456', role: 'representative' });

function roomOf(...users: unknown[]) {
  const awareness = new Awareness(new Doc());
  users.forEach((user, at) => awareness.states.set(awareness.clientID + 1 + at, { user }));
  return awareness;
}

describe('who else is in a section', () => {
  it('somebody with two windows is named once, and everybody by name', () => {
    const party = { code: 'A03', name: 'Kesh Provincial Hospital' };
    const awareness = roomOf(person('p2', 'Noor'), { ...person('p1', 'Dara'), party }, person('p2', 'Noor'));
    expect(companionsIn(awareness)).toEqual([
      { id: 'p1', name: 'Dara', color: '#123456', party, isWriting: false },
      { id: 'p2', name: 'Noor', color: '#123456', party: null, isWriting: false },
    ]);
  });

  it('somebody writes who has the caret in the text, in whichever of their windows', () => {
    const awareness = roomOf(person('p1', 'Dara'), person('p1', 'Dara'), person('p1', 'Dara'), person('p2', 'Noor'));
    awareness.states.set(awareness.clientID + 2, { user: person('p1', 'Dara'), cursor: { anchor: {}, head: {} } });
    expect(companionsIn(awareness).map(({ name, isWriting }) => [name, isWriting])).toEqual([
      ['Dara', true],
      ['Noor', false],
    ]);
  });

  it('one’s own window and a state without a name are nobody', () => {
    const awareness = roomOf(undefined, 'x', { id: '' });
    awareness.setLocalStateField('user', person('p1', 'Dara'));
    expect(companionsIn(awareness)).toEqual([]);
  });
});
