import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { DomainError } from '../kernel/errors';
import { openBlobs } from './blobs';
import type { Storage } from './open-storage';

const file = z.object({ hash: z.string(), bytes: z.instanceof(Buffer) });

function addFiles(copy: Sqlite.Database, folder: string): void {
  copy.exec('create table backup_files (hash text primary key, bytes blob not null)');
  const insert = copy.prepare('insert into backup_files (hash, bytes) values (?, ?)');
  const names = readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name));
  copy.transaction(() => names.forEach((name) => insert.run(name, readFileSync(join(folder, name)))))();
}

/**
 * Copies the whole data folder into one file while people go on writing: SQLite's online copy of the database, with the
 * stored files inside it. The copy appears under its name only when it is whole.
 * @throws DomainError `storage-failed` when the target exists or cannot be written
 */
export async function backUp({ sqlite, blobs }: Storage, target: string): Promise<void> {
  if (existsSync(target))
    throw new DomainError('storage-failed', { cause: `${target} exists already: choose another name.` });
  const work = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    const partial = join(work, 'backup');
    await sqlite.backup(partial);
    const copy = new Sqlite(partial);
    try {
      addFiles(copy, blobs.folder);
      copy.pragma('journal_mode = DELETE');
    } finally {
      copy.close();
    }
    renameSync(partial, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function isEmpty(folder: string): boolean {
  return !existsSync(join(folder, 'accord.db'));
}

function openBackup(source: string): Sqlite.Database {
  try {
    const copy = new Sqlite(source, { readonly: true, fileMustExist: true });
    const sound = z.array(z.object({ integrity_check: z.string() })).parse(copy.pragma('integrity_check'));
    copy.prepare('select 1 from backup_files').get();
    if (sound[0]?.integrity_check !== 'ok') throw new Error('its pages are damaged');
    return copy;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new DomainError('storage-failed', { cause: `${source} is not a backup of Accord: ${cause}` });
  }
}

function putFiles(copy: Sqlite.Database, folder: string): void {
  const blobs = openBlobs(folder);
  for (const row of copy.prepare('select hash, bytes from backup_files').iterate()) {
    const { hash, bytes } = file.parse(row);
    if (blobs.put(bytes) !== hash)
      throw new DomainError('storage-failed', { cause: `The file ${hash} in the backup is damaged.` });
  }
}

/**
 * Puts a backup into a data folder that holds no data yet. Nothing appears there before everything has been checked.
 * @throws DomainError `storage-failed` when the folder holds data, or the backup is damaged or none
 */
export async function restore(source: string, folder: string): Promise<void> {
  const there = 'holds data already: choose an empty folder with DATA_DIR.';
  if (!isEmpty(folder)) throw new DomainError('storage-failed', { cause: `${folder} ${there}` });
  const copy = openBackup(source);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const work = mkdtempSync(join(folder, '.restore-'));
  try {
    putFiles(copy, join(folder, 'files'));
    await copy.backup(join(work, 'accord.db'));
    const database = new Sqlite(join(work, 'accord.db'));
    database.exec('drop table backup_files');
    database.close();
    renameSync(join(work, 'accord.db'), join(folder, 'accord.db'));
  } finally {
    copy.close();
    rmSync(work, { recursive: true, force: true });
  }
}
