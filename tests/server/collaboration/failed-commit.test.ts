import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isDomainError } from '../../../server/kernel';
import { until } from '../../support/until';
import { openRooms, type OpenRooms } from './open-rooms';

const long = 'words '.repeat(40_000);

/** Two ways in which a disk refuses, and how each is undone. */
const troubles = [
  {
    name: 'the disk is full',
    begin: ({ server }: OpenRooms) => {
      const pages = server.storage.sqlite.pragma('page_count', { simple: true });
      server.storage.sqlite.pragma(`max_page_count = ${pages}`);
    },
    end: ({ server }: OpenRooms) => void server.storage.sqlite.pragma('max_page_count = 1000000'),
  },
  {
    name: 'the data folder is read-only',
    begin: ({ server }: OpenRooms) => void server.storage.sqlite.pragma('query_only = on'),
    end: ({ server }: OpenRooms) => void server.storage.sqlite.pragma('query_only = off'),
  },
];

describe.each(troubles)('when $name', ({ begin, end }) => {
  it('an edit is neither acknowledged nor shown to others, and is saved once it can be', async () => {
    const rooms = await openRooms();
    const [ana, ben] = [await rooms.join('lead'), await rooms.join('contributor')];
    ana.write('Before the trouble');
    await ana.savedAll();
    begin(rooms);
    const shown: string[] = [];
    ben.doc.on('update', () => shown.push(ben.text));
    ana.write(long);
    expect(await ana.closed()).toBe(4500);
    await until(() => rooms.server.log.lines.filter(({ level }) => level === 'error').length > 2, 'it was tried again');
    expect(rooms.server.collaboration.stats().healthy).toBe(false);
    expect(ana.acknowledged).toEqual(['Before the trouble']);
    expect(shown.filter((text) => text.includes(long))).toEqual([]);
    end(rooms);
    await Promise.all([ana.savedAll(), ben.sees(long)]);
    expect(ben.text).toBe(ana.text);
    expect(rooms.server.collaboration.stats().healthy).toBe(true);
  });

  it('a command that needs the text is told so', async () => {
    const rooms = await openRooms({ tickGap: 3_600_000 });
    const ana = await rooms.join('lead');
    ana.write(long);
    await until(() => rooms.server.collaboration.stats().pendingBytes > long.length, 'the edit has arrived');
    begin(rooms);
    const failure = (() => {
      try {
        return rooms.server.collaboration.rooms.flush(rooms.sectionId);
      } catch (error) {
        return error;
      }
    })();
    expect(isDomainError(failure, 'storage-failed')).toBe(true);
    end(rooms);
  });
});

describe('a flush inside a transaction that is rolled back', () => {
  it('shows nothing until the next tick has put the edit on disk', async () => {
    const rooms = await openRooms({ tickGap: 500 });
    const [ana, ben] = [await rooms.join('lead'), await rooms.join('contributor')];
    const { database, collaboration } = rooms.server;
    while (collaboration.stats().pendingBytes === 0) {
      ana.write('Typed;');
      await turn();
    }
    const count = rooms.server.storage.sqlite.prepare('select count(*) from section_updates').pluck();
    const before = [count.get(), ana.acknowledged.length, ben.text];
    const attempt = () =>
      database.transaction(() => {
        collaboration.rooms.flush(rooms.sectionId);
        throw new Error('the command changes its mind');
      });
    expect(attempt).toThrow('changes its mind');
    expect([count.get(), ana.acknowledged.length, ben.text]).toEqual(before);
    await ana.savedAll();
    await until(() => ben.text === ana.text, 'Ben sees it');
  });

  it('is on disk, and shown, when the transaction ends well', async () => {
    const rooms = await openRooms({ tickGap: 3_600_000 });
    const [ana, ben] = [await rooms.join('lead'), await rooms.join('contributor')];
    ana.write('With the command');
    await until(() => rooms.server.collaboration.stats().pendingBytes > 20, 'the edit has arrived');
    const { database, collaboration } = rooms.server;
    database.transaction(() => {
      collaboration.rooms.flush(rooms.sectionId);
      collaboration.rooms.flush(rooms.sectionId);
    });
    await Promise.all([ana.savedAll(), ben.sees('With the command')]);
    expect((await rooms.join('lead')).text).toBe(ana.text);
  });
});
