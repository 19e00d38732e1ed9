import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from '../../support/until';
import { SharedDoc } from '../../../server/collaboration/shared-doc';
import { history } from '../../bench/collaboration/history';
import { MemoryLog } from '../../support/rooms/memory-log';
import { openRooms, type OpenRooms } from './open-rooms';

const rowsOf = ({ server }: OpenRooms) =>
  Number(server.storage.sqlite.prepare("select count(*) from section_updates where data <> x''").pluck().get());

const stateOf = ({ server, sectionId }: OpenRooms) =>
  server.storage.sqlite.prepare('select upto_seq from section_states where section_id = ?').pluck().get(sectionId);

/** Whether these bytes stand in the database or in what waits to be copied into it. */
const filesHold = ({ server }: OpenRooms, words: string) =>
  ['accord.db', 'accord.db-wal'].some((name) => readFileSync(join(server.folder, name)).includes(words));

describe('the log of a section', () => {
  it('becomes one state when it is long, while people go on writing', async () => {
    const rooms = await openRooms({ compactRows: 10, messagesPerSecond: 1e6, messageBurst: 1e6 });
    const [ana, ben] = [await rooms.join('lead'), await rooms.join('contributor')];
    for (let n = 0; n < 60; n += 1) {
      ana.write(`Edit ${n};`);
      await ana.savedAll();
    }
    await until(() => rowsOf(rooms) < 10, 'the log is short again');
    expect(stateOf(rooms)).toBeGreaterThan(40);
    await ben.sees('Edit 59;');
    expect((await rooms.join('observer')).text).toBe(ana.text);
  });

  it('becomes one state when it is large', async () => {
    const rooms = await openRooms({ compactBytes: 10_000 });
    const ana = await rooms.join('lead');
    ana.write('words '.repeat(3000));
    await until(() => rowsOf(rooms) === 0 && stateOf(rooms) !== 0, 'the log is empty');
    expect((await rooms.join('observer')).text).toBe(ana.text);
  });

  it('becomes one state in another thread when it is long, while people go on writing', async () => {
    const rooms = await openRooms({ compactBytes: 60_000, messagesPerSecond: 1e6, messageBurst: 1e6 });
    const [ana, ben] = [await rooms.join('lead'), await rooms.join('contributor')];
    for (let n = 0; n < 12; n += 1) ana.write('words '.repeat(1000));
    await ana.savedAll();
    for (let n = 0; stateOf(rooms) === 0; n += 1) {
      ben.write(`Meanwhile ${n};`);
      await ben.savedAll();
    }
    await Promise.all([ana.savedAll(), ben.savedAll(), ana.sees('Meanwhile 0;')]);
    await until(() => ana.text === ben.text, 'both have the same text');
    expect((await rooms.join('observer')).text).toBe(ana.text);
    await rooms.restart();
    expect((await rooms.join('observer')).text).toBe(ana.text);
  });

  it('comes to a small multiple of the text, however many people have written it by how many edits', () => {
    const log = new MemoryLog();
    const { updates, characters } = history({ characters: 10_000, updates: 10_000, authors: 40 });
    log.append(updates.map((update) => ({ sectionId: 'section_1', update })));
    const text = new SharedDoc('section_1', log);
    expect(text.bytes).toBeGreaterThan(characters * 10);
    text.compact();
    expect(text.bytes).toBeLessThan(characters * 4);
    expect(log.load('section_1').state?.length).toBe(text.bytes);
  });

  it('holds no deleted words any more once the room is closed', async () => {
    const rooms = await openRooms({ idleBeforeUnload: 1 });
    const ana = await rooms.join('lead');
    ana.write('the-name-of-the-shelter');
    await ana.savedAll();
    ana.doc.getXmlFragment('default').delete(1, 1);
    await ana.savedAll();
    expect(filesHold(rooms, 'the-name-of-the-shelter')).toBe(true);
    ana.leave();
    await until(() => !filesHold(rooms, 'the-name-of-the-shelter'), 'the words are nowhere on disk');
    expect(filesHold(rooms, rooms.sectionId)).toBe(true);
  });

  it('is left alone when somebody else has written to it, and the room is read again', async () => {
    const rooms = await openRooms({ compactRows: 3 });
    const ana = await rooms.join('lead');
    rooms.server.storage.sqlite
      .prepare("insert into section_updates (section_id, data) values (?, x'0000')")
      .run(rooms.sectionId);
    for (let n = 0; n < 4; n += 1) {
      ana.write(`Edit ${n};`);
      await until(() => ana.isSaved, 'the edit is saved');
    }
    await until(() => rooms.server.log.lines.some(({ level }) => level === 'error'), 'the room is dropped');
    const reader = await rooms.join('observer');
    await reader.sees('Edit 3;');
    expect(reader.text).toBe(ana.text);
  });
});
