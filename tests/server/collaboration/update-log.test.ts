import { onTestFinished, describe, expect, it } from 'vitest';
import { createUpdateLog, LogMoved, type UpdateLog } from '../../../server/collaboration/update-log';
import { createDatabase, openStorage } from '../../../server/storage';
import { MemoryLog } from '../../support/rooms/memory-log';
import { World } from '../../support/rooms/world';
import { temporaryFolder } from '../../support/temporary-folder';

interface Opened {
  log: UpdateLog;
  one: string;
  other: string;
}

function onDisk(): Opened {
  const storage = openStorage(temporaryFolder());
  onTestFinished(() => storage.close());
  const database = createDatabase(storage);
  const world = new World(database);
  return { log: createUpdateLog(storage, database, () => 0), one: world.section(1), other: world.section(2) };
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

  it('never gives a number twice, also after everything was compacted', () => {
    const { log, one } = open();
    const [seq = 0] = append(log, [one, 1]);
    log.compact(one, seq, 1, bytes(9));
    expect(log.lastSeq(one)).toBe(seq);
    expect(append(log, [one, 2])[0]).toBeGreaterThan(seq);
  });

  it('compacts nothing when somebody else has written', () => {
    const { log, one } = open();
    append(log, [one, 1]);
    const [seq = 0] = append(log, [one, 2]);
    expect(() => log.compact(one, seq, 1, bytes(9))).toThrow(LogMoved);
    expect(plain(log.load(one).updates)).toEqual([[1], [2]]);
  });
});

describe('the log on disk', () => {
  it('keeps all of a group of updates or none', () => {
    const { log, one } = onDisk();
    const committed: number[][] = [];
    const group = [one, 'section_that_is_not_there'].map((sectionId) => ({ sectionId, update: bytes(1) }));
    expect(() => log.append(group, (seqs) => committed.push(seqs))).toThrow('FOREIGN KEY');
    expect([log.load(one).updates, committed]).toEqual([[], []]);
  });
});
