import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { onTestFinished, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createDatabase, openStorage } from '../../../server/storage';
import { temporaryFolder } from '../../support/temporary-folder';
import Sqlite from '../../../server/storage/sqlite';

const LAST_BEFORE = 3;
const migrations = 'schema/migrations';
const journal = z.looseObject({ entries: z.array(z.looseObject({ idx: z.number() })) });

/** The migrations as they were before the log became lean. */
function formerMigrations(): string {
  const folder = temporaryFolder();
  cpSync(migrations, folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const { entries, ...rest } = journal.parse(JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, JSON.stringify({ ...rest, entries: entries.filter(({ idx }) => idx <= LAST_BEFORE) }));
  return folder;
}

/** A data folder of that time, with two sections: states up to 3 and 7, and in the log what `rows` says. */
function formerFolder(rows: readonly [seq: number, sectionId: string, value: number][]): string {
  const folder = temporaryFolder();
  const sqlite = new Sqlite(join(folder, 'accord.db'));
  sqlite.pragma('page_size = 4096');
  sqlite.pragma('journal_mode = WAL');
  migrate(drizzle(sqlite), { migrationsFolder: formerMigrations() });
  sqlite.exec(`
    insert into people (id, name, email, created_at) values ('person_1', 'Ana', 'ana@example.org', 0);
    insert into sops (id, title, template_id, template_version, created_at, created_by)
      values ('sop_1', 'Lower Kesh', 'ten-components', 1, 0, 'person_1');
    insert into texts (hash, document, created_at) values ('hash', '{}', 0);
    insert into sections (id, sop_id, ordinal, key, title, text_hash) values
      ('section_1', 'sop_1', 1, 'one', 'One', 'hash'), ('section_2', 'sop_1', 2, 'two', 'Two', 'hash');
    insert into section_states (section_id, upto_seq, state) values ('section_1', 3, x'01'), ('section_2', 7, x'02');
  `);
  const insert = sqlite.prepare('insert into section_updates (seq, section_id, at, data) values (?, ?, 0, ?)');
  for (const [seq, sectionId, value] of rows) insert.run(seq, sectionId, Buffer.of(value));
  sqlite.close();
  return folder;
}

function open(folder: string) {
  const storage = openStorage(folder);
  onTestFinished(() => storage.close());
  return { storage, log: createDatabase(storage).updates };
}

const plain = (updates: readonly Uint8Array[]) => updates.map((update) => [...update]);

describe('a data folder from before the log became lean', () => {
  it('keeps every update, its order and its number', () => {
    const { log } = open(
      formerFolder([
        [4, 'section_1', 40],
        [8, 'section_2', 80],
        [9, 'section_1', 90],
      ]),
    );
    expect([plain(log.load('section_1').updates), plain(log.load('section_2').updates)]).toEqual([
      [[40], [90]],
      [[80]],
    ]);
    expect([log.lastSeq('section_1'), log.lastSeq('section_2')]).toEqual([9, 8]);
    expect([...(log.load('section_1').state ?? [])]).toEqual([1]);
  });

  it('goes on counting above what its states stand for, when its log was empty', () => {
    const { log } = open(formerFolder([]));
    const numbers: number[] = [];
    log.append([{ sectionId: 'section_1', update: Uint8Array.of(5) }], (seqs) => numbers.push(...seqs));
    expect(numbers).toEqual([8]);
    expect([plain(log.load('section_1').updates), log.load('section_2').updates]).toEqual([[[5]], []]);
  });

  it('gets small pages', () => {
    const { storage } = open(formerFolder([]));
    expect(storage.sqlite.pragma('page_size', { simple: true })).toBe(1024);
    expect(storage.sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(storage.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  it('is opened as it is while somebody else uses it, and gets small pages at the next start', () => {
    const folder = formerFolder([[8, 'section_2', 80]]);
    const other = new Sqlite(join(folder, 'accord.db'));
    other.prepare('select * from people').all();
    const first = openStorage(folder);
    expect(first.sqlite.pragma('page_size', { simple: true })).toBe(4096);
    expect(plain(createDatabase(first).updates.load('section_2').updates)).toEqual([[80]]);
    first.close();
    other.close();
    expect(open(folder).storage.sqlite.pragma('page_size', { simple: true })).toBe(1024);
  });
});
