import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as tables from '../../../schema/tables';
import { openStorage, type Storage } from '../../../server/storage';
import { refusal } from '../../support/refusal';
import { temporaryFolder } from '../../support/temporary-folder';
import Sqlite, { type SqliteDatabase } from '../../../server/storage/sqlite';

function open(folder = temporaryFolder()): Storage {
  const storage = openStorage(folder);
  onTestFinished(() => void (storage.sqlite.open && storage.close()));
  return storage;
}

/** Changes a data folder with another program. */
function withDatabase(folder: string, work: (sqlite: SqliteDatabase) => void): void {
  const sqlite = new Sqlite(join(folder, 'accord.db'));
  work(sqlite);
  sqlite.close();
}

describe('the data folder', () => {
  it('is made on first use, with every table of the schema and its columns', () => {
    const { sqlite, folder } = open(join(temporaryFolder(), 'new', 'folder'));
    const every = Object.values(tables).filter((table) => table instanceof SQLiteTable);
    expect(every.length).toBeGreaterThan(20);
    for (const { name, columns } of every.map(getTableConfig)) {
      const found = sqlite.prepare<[], { name: string }>(`pragma table_info("${name}")`).all();
      expect(found.map((column) => column.name).sort()).toEqual(columns.map((column) => column.name).sort());
    }
    expect(folder).toMatch(/new\/folder$/);
  });

  it('is opened so that what was written lasts and what was deleted is gone', () => {
    const { sqlite } = open();
    const pragma = (name: string) => sqlite.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect([pragma('synchronous'), pragma('foreign_keys'), pragma('secure_delete')]).toEqual([2, 1, 1]);
    expect(pragma('integrity_check')).toBe('ok');
  });

  it('keeps what is in it when it is opened again', () => {
    const storage = open();
    const person = { id: 'person_1', email: 'a@example.org', name: 'A', createdAt: new Date(0) };
    storage.orm.insert(tables.people).values(person).run();
    storage.close();
    expect(open(storage.folder).orm.select().from(tables.people).all()).toMatchObject([{ name: 'A' }]);
  });

  it('is not opened by a program older than its database, and stays untouched', () => {
    const { folder, close } = open();
    close();
    withDatabase(folder, (sqlite) => {
      sqlite.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
      sqlite.exec('create table from_the_future (id integer); drop trigger votes_no_update');
    });
    const refused = refusal(() => openStorage(folder));
    expect(refused).toEqual({
      code: 'storage-failed',
      cause: 'This data folder was written by a newer version of Accord. Start that version, or restore a backup.',
    });
    withDatabase(folder, (sqlite) => {
      const guard = sqlite.prepare("select name from sqlite_master where name = 'votes_no_update'").get();
      expect(guard).toBe(undefined);
    });
  });

  it('gets back a guard that somebody took away or changed', () => {
    const { folder, close } = open();
    close();
    withDatabase(folder, (sqlite) => {
      sqlite.exec('drop trigger votes_no_update; drop trigger votes_no_delete;');
      sqlite.exec('create trigger votes_no_delete before delete on votes begin select 1; end;');
    });
    const { sqlite } = open(folder);
    const guards = sqlite.prepare<[], { sql: string }>("select sql from sqlite_master where name like 'votes_no_%'");
    expect(guards.all().map(({ sql }) => sql.includes('votes is sealed'))).toEqual([true, true]);
  });

  it.each([
    ['whose path leads through a file', (folder: string) => join(folder, 'file', 'data')],
    ['that is a file', (folder: string) => join(folder, 'file')],
    ['in which the database is a folder', (folder: string) => join(folder, 'taken')],
    ['in which the database is something else', (folder: string) => join(folder, 'else')],
    ['on a part of the machine that takes no files', () => '/sys/accord'],
  ])('%s is refused by name, in a sentence', (_, pathIn) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'words');
    mkdirSync(join(folder, 'taken', 'accord.db'), { recursive: true });
    mkdirSync(join(folder, 'else'));
    writeFileSync(join(folder, 'else', 'accord.db'), 'This is a letter and no database. '.repeat(200));
    const path = pathIn(folder);
    const refused = refusal(() => openStorage(path));
    expect(refused?.code).toBe('storage-failed');
    expect(refused?.['cause']).toMatch(`The data folder ${path} cannot be used: `);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('words');
  });
});
