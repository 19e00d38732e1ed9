import { describe, expect, it } from 'vitest';
import { until } from '../../support/until';
import { awarenessMessage, RawSocket } from '../../support/rooms/raw-socket';
import type { Writer } from '../../support/rooms/writer';
import { openRooms } from './open-rooms';

const place = { tname: 'default', item: null, type: null, assoc: 0 };
const cursor = { anchor: place, head: place };

const stateOf = (seen: Writer, of: Writer) => seen.provider.awareness.getStates().get(of.doc.clientID);
const appears = (seen: Writer, of: Writer) =>
  until(() => stateOf(seen, of)?.['user'] !== undefined, 'somebody appears');

describe('presence', () => {
  it('shows name, party, role and colour as the server knows them, whatever the client says', async () => {
    const rooms = await openRooms({ awarenessGap: 1 });
    const ana = await rooms.enter(rooms.world.member('representative', 'Ana')).ready();
    const ben = await rooms.join('contributor');
    ana.provider.awareness.setLocalState({ user: { name: 'The Minister', color: 'red', role: 'lead' }, cursor });
    await until(() => Boolean(stateOf(ben, ana)?.['cursor']), 'Ana’s caret appears');
    expect(stateOf(ben, ana)).toEqual({
      user: {
        id: expect.stringMatching(/^person_/),
        name: 'Ana',
        color: expect.stringMatching(/^#[0-9a-f]{6}$/),
        role: 'representative',
        party: { code: 'KH', name: 'Kesh Hospital' },
      },
      cursor,
    });
  });

  it('shows a newcomer who is there, and forgets who leaves', async () => {
    const rooms = await openRooms({ awarenessGap: 1 });
    const [ana, ben] = [await rooms.join('lead'), await rooms.join('contributor')];
    await appears(ana, ben);
    await appears(ben, ana);
    ben.leave();
    await until(() => stateOf(ana, ben) === undefined, 'Ben is gone');
  });

  it('shows somebody again who comes back', async () => {
    const rooms = await openRooms({ awarenessGap: 1 });
    const [ana, ben] = [await rooms.join('lead'), await rooms.join('contributor')];
    await appears(ana, ben);
    ben.provider.disconnect();
    await until(() => stateOf(ana, ben) === undefined, 'Ben is gone');
    ben.provider.awareness.setLocalState({ cursor });
    ben.provider.connect();
    await appears(ana, ben);
  });

  it('moves a caret', async () => {
    const rooms = await openRooms({ awarenessGap: 1 });
    const [ana, ben] = [await rooms.join('lead'), await rooms.join('contributor')];
    for (const clock of [1, 2, 3]) {
      const anchor = { ...place, item: { client: 7, clock } };
      ben.provider.awareness.setLocalStateField('cursor', { anchor, head: anchor });
      await until(() => stateOf(ana, ben)?.['cursor']?.anchor.item?.clock === clock, 'the caret has moved');
    }
  });

  it('shows no caret of somebody who may only read, and none that is no place', async () => {
    const rooms = await openRooms({ awarenessGap: 1 });
    const [ana, ben] = [await rooms.join('lead'), await rooms.join('contributor')];
    const reader = await rooms.join('observer');
    reader.provider.awareness.setLocalState({ cursor });
    ben.provider.awareness.setLocalState({ cursor: { anchor: 'nonsense', head: [1, 2] } });
    await appears(ana, reader);
    await appears(ana, ben);
    expect([stateOf(ana, reader)?.['cursor'], stateOf(ana, ben)?.['cursor']]).toEqual([null, null]);
  });

  it('cannot be spoken under somebody else’s client id, nor taken away', async () => {
    const rooms = await openRooms({ awarenessGap: 1 });
    const [ana, ben] = [await rooms.join('lead'), await rooms.enter(rooms.world.member('lead', 'Ben')).ready()];
    await appears(ana, ben);
    const client = ben.doc.clientID;
    const forger = await RawSocket.open(rooms, rooms.world.member('contributor', 'Forger'));
    forger.send(awarenessMessage([{ client, clock: 1000, state: { user: { name: 'Forged' }, cursor } }]));
    forger.send(awarenessMessage([{ client, clock: 1001, state: null }]));
    forger.send(awarenessMessage([{ client: 4242, clock: 1, state: { user: { name: 'Forged' } } }]));
    forger.send(awarenessMessage([{ client, clock: 1002, state: { user: { name: 'Forged' } } }]));
    const states = () => [...ana.provider.awareness.getStates().values()].map((state) => state['user']?.name);
    await until(() => states().includes('Forger'), 'the forger appears under their own name');
    expect(states()).not.toContain('Forged');
    expect(stateOf(ana, ben)?.['user'].name).toBe('Ben');
  });

  it.each([
    ['too large', awarenessMessage([{ client: 5, clock: 1, state: { cursor: 'x'.repeat(5000) } }])],
    ['cut off', awarenessMessage([{ client: 5, clock: 1, state: {} }]).slice(0, -2)],
    ['of an impossible client', awarenessMessage([{ client: 2 ** 40, clock: 1, state: {} }])],
  ])('closes a socket that sends a presence message %s', async (_, bytes) => {
    const rooms = await openRooms();
    const socket = await RawSocket.open(rooms, rooms.world.member('lead'));
    socket.send(bytes);
    expect(await socket.closed()).toBe(4400);
  });

  it('answers who is there when asked', async () => {
    const rooms = await openRooms({ awarenessGap: 3_600_000 });
    const ana = await rooms.join('lead');
    const socket = await RawSocket.open(rooms, rooms.world.member('observer'));
    await until(() => socket.messages.some(([type]) => type === 1), 'Ana is shown');
    expect(ana.provider.wsconnected).toBe(true);
    const before = socket.messages.filter(([type]) => type === 1).length;
    socket.send(Uint8Array.of(3));
    await until(() => socket.messages.filter(([type]) => type === 1).length > before, 'the answer comes');
  });
});
