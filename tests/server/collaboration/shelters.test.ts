import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { parties } from '../../../schema/tables';
import { openRooms, type OpenRooms } from './open-rooms';
import { Writer } from '../../support/rooms/writer';

const writer = ({ server, sectionId }: OpenRooms, personId: string) =>
  new Writer({ port: server.port, sectionId, personId });

/** Puts a directory with one shelter at the end of somebody's text. */
function addDirectory({ doc }: Writer): void {
  const entry = new Y.XmlElement('directoryEntry');
  entry.setAttribute('category', 'shelter');
  entry.setAttribute('location', '12 River Lane');
  const directory = new Y.XmlElement('directory');
  directory.insert(0, [entry]);
  const text = doc.getXmlFragment('default');
  doc.transact(() => text.insert(text.length, [directory]));
}

const knows = ({ doc }: Writer) => JSON.stringify(doc.getXmlFragment('default').toJSON()).includes('River Lane');

describe('where a shelter is, in the rooms', () => {
  it('goes to nobody who may not know: not later, and not while they look', async () => {
    const rooms = await openRooms();
    const lead = await writer(rooms, rooms.world.member('lead')).ready();
    const looking = await writer(rooms, rooms.world.member('observer')).ready();
    addDirectory(lead);
    await lead.savedAll();
    expect(await looking.closed()).toBe(4403);
    expect(knows(looking)).toBe(false);
    const later = writer(rooms, rooms.world.member('observer'));
    expect(await later.closed()).toBe(4403);
    expect(knows(later)).toBe(false);
    for (const each of [lead, looking, later]) each.leave();
  });

  it('goes to those who write, but not to the staff of a party that is kept from it', async () => {
    const rooms = await openRooms();
    const lead = await writer(rooms, rooms.world.member('lead')).ready();
    addDirectory(lead);
    await lead.savedAll();
    const nurse = await writer(rooms, rooms.world.member('contributor')).ready();
    expect(knows(nurse)).toBe(true);
    rooms.server.database.orm.update(parties).set({ keptFromShelters: true }).run();
    const officer = writer(rooms, rooms.world.member('contributor'));
    expect(await officer.closed()).toBe(4403);
    expect(knows(officer)).toBe(false);
    for (const each of [lead, nurse, officer]) each.leave();
  });
});
