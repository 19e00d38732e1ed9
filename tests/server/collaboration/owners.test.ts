import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { sectionClients } from '../../../schema/tables';
import { RawSocket } from '../../support/rooms/raw-socket';
import { until } from '../../support/until';
import { openRooms, type OpenRooms } from './open-rooms';

const rows = ({ server }: OpenRooms) => server.database.orm.select().from(sectionClients).all();

/** Adds words as if they were typed under this client id. */
async function forge(rooms: OpenRooms, base: Y.Doc, clientId: number): Promise<number | undefined> {
  const socket = await RawSocket.open(rooms, rooms.world.member('contributor', 'Forger'));
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(base));
  copy.clientID = clientId;
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('Forged')]);
  copy.getXmlFragment('default').insert(0, [paragraph]);
  socket.sendSync(2, Y.encodeStateAsUpdate(copy, Y.encodeStateVector(base)));
  return socket.closed();
}

describe('who writes under a client id', () => {
  it('is noted once, with the first edit', async () => {
    const rooms = await openRooms();
    const personId = rooms.world.member('contributor', 'Ana');
    const ana = await rooms.enter(personId).ready();
    expect(rows(rooms)).toEqual([]);
    ana.write('One');
    ana.write('Two');
    await ana.savedAll();
    expect(rows(rooms)).toMatchObject([{ clientId: ana.doc.clientID, personId, sectionId: rooms.sectionId }]);
  });

  it('is known after a restart, and while the section was closed', async () => {
    const rooms = await openRooms({ idleBeforeUnload: 1 });
    const ana = await rooms.join('contributor');
    ana.write('By Ana');
    await ana.savedAll();
    const clientId = ana.doc.clientID;
    ana.leave();
    await until(() => rooms.server.collaboration.stats().rooms === 0, 'the room is closed');
    const reader = await rooms.join('observer');
    expect(await forge(rooms, reader.doc, clientId)).toBe(4409);
    await rooms.restart();
    expect(await forge(rooms, reader.doc, clientId)).toBe(4409);
    expect((await rooms.join('lead')).text).toBe('Seed\nBy Ana');
  });

  it('stays who it is: the same person goes on under it after a restart', async () => {
    const rooms = await openRooms();
    const ana = await rooms.join('contributor');
    ana.write('Before');
    await ana.savedAll();
    await rooms.restart();
    await until(() => ana.provider.synced && ana.provider.wsconnected, 'Ana is back');
    ana.write('After');
    await ana.savedAll();
    expect((await rooms.join('lead')).text).toBe('Seed\nBefore\nAfter');
    expect(rows(rooms)).toHaveLength(1);
  });

  it('is nobody for what the server wrote itself', async () => {
    const rooms = await openRooms();
    const reader = await rooms.join('observer');
    const [seeder] = [...reader.doc.store.clients.keys()];
    expect(await forge(rooms, reader.doc, seeder ?? 0)).toBe(4409);
    expect((await rooms.join('lead')).text).toBe('Seed');
  });
});
