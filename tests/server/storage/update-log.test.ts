import { onTestFinished, describe, expect, it } from 'vitest';
import {
  createDatabase,
  LogMoved,
  openStorage,
  type Database,
  type Storage,
  type UpdateLog,
} from '../../../server/storage';
import { MemoryLog } from '../../support/rooms/memory-log';
import { World } from '../../support/rooms/world';
import { temporaryFolder } from '../../support/temporary-folder';

interface Opened {
  log: UpdateLog;
  one: string;
  other: string;
}

interface OnDisk extends Opened {
  folder: string;
  storage: Storage;
  database: Database;
}

function onDisk(): OnDisk {
  const folder = temporaryFolder();
  const storage = openStorage(folder);
  onTestFinished(() => storage.close());
  const database = createDatabase(storage);
  const world = new World(database);
  return { folder, storage, database, log: database.updates, one: world.section(1), other: world.section(2) };
}

/** What another process sees that opens the same folder now. */
function elsewhere({ folder }: OnDisk): UpdateLog {
  const storage = openStorage(folder);
  onTestFinished(() => storage.close());
  return createDatabase(storage).updates;
}

const inMemory = (): Opened => ({ log: new MemoryLog(), one: 'section_1', other: 'section_2' });

const bytes = (...values: number[]) => Uint8Array.from(values);
const plain = (updates: readonly Uint8Array[]) => updates.map((update) => [...update]);

/** Appends and gives the numbers back. */
function append(log: UpdateLog, ...updates: [string, number][]): number[] {
  let numbers: number[] = [];
  log.append(
    updates.map(([sectionId, value]) => ({ sectionId, update: bytes(value) })),
    (seqs) => (numbers = seqs),
  );
  return numbers;
}

describe.each([
  ['on disk', onDisk],
  ['in memory', inMemory],
])('the log %s', (_, open) => {
  it('gives back each section’s updates in order, with rising numbers', () => {
    const { log, one, other } = open();
    const first = append(log, [one, 1], [other, 2]);
    const second = append(log, [one, 3]);
    expect(plain(log.load(one).updates)).toEqual([[1], [3]]);
    expect(plain(log.load(other).updates)).toEqual([[2]]);
    expect([log.load(one).seq, log.lastSeq(one)]).toEqual([second[0], second[0]]);
    expect(first[0]).toBeLessThan(second[0] ?? 0);
  });

  it('puts a state in place of the updates it stands for, and of no others', () => {
    const { log, one, other } = open();
    const [seq = 0] = append(log, [one, 1], [other, 2]);
    log.compact(one, seq, 1, bytes(9));
    append(log, [one, 3]);
    const { state, updates } = log.load(one);
    expect([...(state ?? [])]).toEqual([9]);
    expect(plain(updates)).toEqual([[3]]);
    expect(plain(log.load(other).updates)).toEqual([[2]]);
  });

  it('never gives a number twice, also after everything was compacted and erased', () => {
    const { log, one, other } = open();
    append(log, [other, 1]);
    const [seq = 0] = append(log, [one, 1]);
    log.compact(one, seq, 1, bytes(9));
    log.compact(other, seq, 1, bytes(8));
    expect(log.trim(100, 0)).toBe(false);
    expect([log.lastSeq(one), log.load(one).updates]).toEqual([seq, []]);
    expect(append(log, [one, 2])[0]).toBeGreaterThan(seq);
    expect(plain(log.load(one).updates)).toEqual([[2]]);
  });

  it('erases nothing that no state stands for', () => {
    const { log, one, other } = open();
    const [seq = 0] = append(log, [one, 1], [other, 2], [one, 3]);
    log.compact(one, seq, 1, bytes(9));
    while (log.trim(1, 0));
    expect([plain(log.load(one).updates), plain(log.load(other).updates)]).toEqual([[[3]], [[2]]]);
  });

  it('compacts nothing when somebody else has written', () => {
    const { log, one } = open();
    append(log, [one, 1]);
    const [seq = 0] = append(log, [one, 2]);
    expect(() => log.compact(one, seq, 1, bytes(9))).toThrow(LogMoved);
    expect(plain(log.load(one).updates)).toEqual([[1], [2]]);
  });

  it('puts one state in place of all that it has of a section, and goes on from there', () => {
    const { log, one, other } = open();
    const seqs = append(log, [one, 1], [other, 2], [one, 3]);
    log.replace(one, bytes(9));
    expect([[...(log.load(one).state ?? [])], log.load(one).updates, log.lastSeq(one)]).toEqual([[9], [], seqs[2]]);
    expect(plain(log.load(other).updates)).toEqual([[2]]);
    const [next = 0] = append(log, [one, 4]);
    expect(plain(log.load(one).updates)).toEqual([[4]]);
    log.compact(one, next, 1, bytes(8));
    expect(log.load(one).updates).toEqual([]);
  });
});

const rowsIn = ({ storage }: OnDisk) => storage.sqlite.prepare('select count(*) from section_updates').pluck().get();

describe('the log on disk', () => {
  it('keeps all of a group of updates or none', () => {
    const { log, one } = onDisk();
    const committed: number[][] = [];
    const group = [one, 'section_that_is_not_there'].map((sectionId) => ({ sectionId, update: bytes(1) }));
    expect(() => log.append(group, (seqs) => committed.push(seqs))).toThrow('FOREIGN KEY');
    expect([log.load(one).updates, committed]).toEqual([[], []]);
  });

  it('shows a transaction what it has written itself, and nothing of it once that is rolled back', () => {
    const { log, one, other, database } = onDisk();
    append(log, [one, 1]);
    const attempt = () =>
      database.transaction(() => {
        log.append([{ sectionId: one, update: bytes(2) }]);
        expect([plain(log.load(one).updates), log.lastSeq(one)]).toEqual([[[1], [2]], 2]);
        throw new Error('the command changes its mind');
      });
    expect(attempt).toThrow('changes its mind');
    expect(append(log, [other, 3])).toEqual([2]);
    expect([plain(log.load(one).updates), plain(log.load(other).updates)]).toEqual([[[1]], [[3]]]);
  });

  it('lets nobody write a state from what another process has replaced', () => {
    const opened = onDisk();
    const { log, one } = opened;
    const [, seq = 0] = append(log, [one, 1], [one, 2]);
    elsewhere(opened).replace(one, bytes(9));
    expect(rowsIn(opened)).toBe(1);
    expect(() => log.compact(one, seq, 2, bytes(8))).toThrow(LogMoved);
    expect([[...(log.load(one).state ?? [])], log.load(one).updates]).toEqual([[9], []]);
    const [next = 0] = append(log, [one, 3]);
    log.compact(one, next, 1, bytes(7));
    expect([...(log.load(one).state ?? [])]).toEqual([7]);
  });

  it('sees what another process has written, and compacted', () => {
    const opened = onDisk();
    const { log, one } = opened;
    append(log, [one, 1]);
    const theirs = elsewhere(opened);
    const [seq = 0] = append(theirs, [one, 2]);
    expect([plain(log.load(one).updates), log.lastSeq(one)]).toEqual([[[1], [2]], seq]);
    expect(() => log.compact(one, seq, 1, bytes(9))).toThrow(LogMoved);
    theirs.compact(one, seq, 2, bytes(9));
    theirs.trim(100, 0);
    expect([log.load(one).updates, log.lastSeq(one)]).toEqual([[], seq]);
  });

  it('knows after a restart what was compacted but not erased, and erases it then', () => {
    const opened = onDisk();
    const { log, one, other } = opened;
    const [seq = 0] = append(log, [one, 1], [other, 2], [one, 3]);
    log.compact(one, seq, 1, bytes(9));
    const later = elsewhere(opened);
    expect(plain(later.load(one).updates)).toEqual([[3]]);
    expect(later.trim(100, 0)).toBe(false);
    expect(rowsIn(opened)).toBe(2);
  });

  it('waits with erasing until it is worth the writing', () => {
    const opened = onDisk();
    const { log, one, other } = opened;
    const [seq = 0] = append(log, [one, 1], [other, 2], [other, 3]);
    log.compact(one, seq, 1, bytes(9));
    log.trim(100, 0.5);
    expect(rowsIn(opened)).toBe(3);
    log.trim(100, 0.3);
    expect(rowsIn(opened)).toBe(2);
  });
});
