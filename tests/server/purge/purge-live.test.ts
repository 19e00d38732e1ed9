import { describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '../../../schema/vocabulary';
import { purgeAtKeyboard } from '../../../server/purge';
import { createDatabase, openStorage, type Database } from '../../../server/storage';
import { filesWith } from '../../support/files-with';
import { contextFor } from '../../support/rooms/world';
import { openRooms, type OpenRooms } from '../collaboration/open-rooms';

const NAME = 'Zorina Achebe';

const purgeIn = (rooms: OpenRooms, database: Database, live: boolean) =>
  purgeAtKeyboard(contextFor(database, live ? { rooms: rooms.server.collaboration.rooms } : {}), {
    ...{ sopId: rooms.world.sopId, words: NAME, reason: 'a name', sure: 'on' },
  });

/** The same data folder as another process has it open. */
function elsewhere({ server }: OpenRooms): Database {
  const storage = openStorage(server.folder);
  onTestFinished(() => storage.close());
  return createDatabase(storage);
}

/** Types words as a person does: letter by letter, with slips. */
async function type(writer: Awaited<ReturnType<OpenRooms['join']>>, words: string): Promise<void> {
  const text = new Y.XmlText();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  writer.doc.getXmlFragment('default').push([paragraph]);
  for (const letter of words) {
    text.insert(text.length, `${letter}x`);
    text.delete(text.length - 1, 1);
  }
  await writer.savedAll();
}

describe('a purge while a section is being written', () => {
  it('has everybody load the text anew, and no byte of the words is left, before or after a restart', async () => {
    const rooms = await openRooms();
    const [ana, bela] = [await rooms.join('contributor'), await rooms.join('lead')];
    await type(ana, `It was ${NAME} who came.`);
    await bela.sees(NAME);
    expect(purgeIn(rooms, rooms.server.database, true)).toMatchObject({ rewritten: true, sections: [{ places: 1 }] });
    for (const writer of [ana, bela]) {
      expect(await writer.closed()).toBe(closeCodes.resetDocument);
      expect(writer.refused).toBe(true);
    }
    const cleo = await rooms.join('contributor');
    expect(cleo.text).toMatch(/It was \[removed on .*: a name\] who came\./);
    await type(cleo, 'More of it.');
    expect(filesWith(rooms.server.folder, NAME)).toEqual([]);
    await rooms.restart();
    expect((await rooms.join('observer')).text).toContain('More of it.');
    expect(filesWith(rooms.server.folder, 'Achebe')).toEqual([]);
  });

  it('is not undone by a copy of before that comes back', async () => {
    const rooms = await openRooms();
    const personId = rooms.world.member('contributor');
    const ana = await rooms.enter(personId).ready();
    await type(ana, NAME);
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(ana.doc));
    ana.leave();
    purgeIn(rooms, rooms.server.database, true);
    const back = await rooms.enter(personId, rooms.sectionId, copy).ready();
    expect(back.text).not.toContain('Zorina');
    expect((await rooms.join('observer')).text).not.toContain('Zorina');
    await rooms.restart();
    expect(filesWith(rooms.server.folder, 'Achebe')).toEqual([]);
  });

  it('holds when another process makes it: what this one has in memory is never written again', async () => {
    const rooms = await openRooms({ idleBeforeUnload: 10 });
    const ana = await rooms.join('contributor');
    await type(ana, `It was ${NAME}.`);
    const before = ana.provider.ws;
    expect(purgeIn(rooms, elsewhere(rooms), false)).toMatchObject({ rewritten: true });
    ana.write('One line more.');
    await expect.poll(() => ana.provider.ws !== before).toBe(true);
    const bela = await rooms.join('lead');
    expect(bela.text).toMatch(/It was \[removed on .*: a name\]\./);
    expect(bela.text).not.toContain('Zorina');
    await rooms.restart();
    expect((await rooms.join('observer')).text).not.toContain('Zorina');
    expect(filesWith(rooms.server.folder, 'Achebe')).toEqual([]);
  });

  it('reaches those who look on quietly with the next heartbeat', async () => {
    const rooms = await openRooms({ heartbeat: 50 });
    const ana = await rooms.join('contributor');
    await type(ana, `It was ${NAME}.`);
    purgeIn(rooms, elsewhere(rooms), false);
    expect(await ana.closed()).toBe(closeCodes.resetDocument);
    expect((await rooms.join('lead')).text).not.toContain('Zorina');
    await rooms.restart();
    expect(filesWith(rooms.server.folder, 'Achebe')).toEqual([]);
  });
});
