import { join } from 'node:path';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { openRooms } from './open-rooms';
import { paragraphs } from '../../support/rooms/writer';
import { until } from '../../support/until';
import Sqlite from '../../../server/storage/sqlite';

describe('writing together', () => {
  it('merges what two people type at once', async () => {
    const { join: enter } = await openRooms();
    const [ana, ben] = [await enter('representative'), await enter('contributor')];
    ana.write('From Ana');
    ben.write('From Ben');
    await Promise.all([ana.sees('From Ben'), ben.sees('From Ana')]);
    expect(ana.text).toBe(ben.text);
    expect(ana.text.startsWith('Seed')).toBe(true);
    await Promise.all([ana.savedAll(), ben.savedAll()]);
  });

  it('has an edit on disk before anybody else gets it', async () => {
    const { join: enter, server, sectionId } = await openRooms();
    const [ana, ben] = [await enter('lead'), await enter('contributor')];
    const other = new Sqlite(join(server.folder, 'accord.db'), { readonly: true });
    const rows = other.prepare('select data from section_updates where section_id = ? order by seq').pluck();
    const base = other.prepare('select state from section_states where section_id = ?').pluck();
    const onDisk: boolean[] = [];
    ben.doc.on('update', () => {
      const stored = new Y.Doc();
      for (const update of [base.get(sectionId), ...rows.all(sectionId)]) {
        if (update instanceof Uint8Array) Y.applyUpdate(stored, update);
      }
      const held = paragraphs(stored);
      onDisk.push(paragraphs(ben.doc).every((words) => held.includes(words)));
    });
    for (let n = 0; n < 40; n += 1) ana.write(`Edit ${n};`);
    await ben.sees('Edit 39;');
    other.close();
    expect(onDisk.length).toBeGreaterThan(0);
    expect(onDisk.filter((was) => !was)).toEqual([]);
  });

  it('gives all of it to whoever comes later', async () => {
    const { join: enter } = await openRooms();
    const ana = await enter('lead');
    for (let n = 0; n < 20; n += 1) ana.write(`Edit ${n};`);
    await ana.savedAll();
    const late = await enter('observer');
    expect(late.text).toBe(ana.text);
  });

  it('keeps a room that everybody has left, on disk only', async () => {
    const { join: enter, server } = await openRooms({ idleBeforeUnload: 1 });
    const ana = await enter('lead');
    ana.write('Before closing');
    await ana.savedAll();
    const before = ana.text;
    ana.leave();
    await until(() => server.collaboration.stats().rooms === 0, 'the room is closed');
    const rows = server.storage.sqlite.prepare("select count(*) from section_updates where data <> x''").pluck();
    await until(() => rows.get() === 0, 'the log is empty');
    const back = await enter('lead');
    expect(back.text).toBe(before);
  });

  it('loses nothing when the server restarts in mid-typing', async () => {
    const rooms = await openRooms();
    const [ana, ben] = [await rooms.join('lead'), await rooms.join('contributor')];
    for (let n = 0; n < 30; n += 1) ana.write(`Before ${n};`);
    const restarted = rooms.restart();
    for (let n = 0; n < 30; n += 1) ana.write(`During ${n};`);
    await restarted;
    ana.write('After;');
    await Promise.all([ana.savedAll(), ben.sees('After;')]);
    const words = ben.text.split('\n').slice(1);
    const expected = Array.from({ length: 30 }, (_, n) => [`Before ${n};`, `During ${n};`]).flat();
    expect(words.toSorted()).toEqual([...expected, 'After;'].toSorted());
    expect(ana.text).toBe(ben.text);
  });

  it('passes on what a command wrote, and what was typed before it', async () => {
    const { join: enter, server, sectionId } = await openRooms();
    const ana = await enter('lead');
    ana.write('Typed');
    const update = new Y.Doc();
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText('By a command')]);
    update.getXmlFragment('default').insert(0, [paragraph]);
    const bytes = Y.encodeStateAsUpdate(update);
    server.storage.sqlite.prepare('insert into section_updates (section_id, data) values (?, ?)').run(sectionId, bytes);
    server.collaboration.rooms.committed(sectionId, bytes);
    await ana.sees('By a command');
    await ana.savedAll();
    const late = await enter('lead');
    expect(late.text).toBe(ana.text);
  });
});
