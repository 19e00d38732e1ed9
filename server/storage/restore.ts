import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DomainError } from '../kernel/errors';
import { asStorageFailure } from './as-storage-failure';
import { openBlobs } from './blobs';
import { DATABASE, holdsData, migrationsFolder } from './open-storage';
import { refuseNewerDatabase } from './refuse-newer-database';
import Sqlite, { type SqliteDatabase } from './sqlite';

const file = z.object({ name: z.string(), bytes: z.instanceof(Buffer) });

function openBackup(source: string): SqliteDatabase {
  let copy: SqliteDatabase | undefined;
  try {
    copy = new Sqlite(source, { readonly: true, fileMustExist: true });
    const sound = z.array(z.object({ integrity_check: z.string() })).parse(copy.pragma('integrity_check'));
    copy.prepare('select 1 from backup_files').get();
    if (sound[0]?.integrity_check !== 'ok') throw new Error('its pages are damaged');
    return copy;
  } catch (error) {
    copy?.close();
    const cause = error instanceof Error ? error.message : String(error);
    throw new DomainError('storage-failed', { cause: `${source} is not a backup of Accord: ${cause}` });
  }
}

function putFiles(copy: SqliteDatabase, folder: string, beside: readonly string[]): void {
  const blobs = openBlobs(join(folder, 'files'));
  for (const row of copy.prepare('select name, bytes from backup_files').iterate()) {
    const { name, bytes } = file.parse(row);
    if (beside.includes(name)) writeFileSync(join(folder, name), bytes, { mode: 0o600 });
    else if (blobs.put(bytes) !== name)
      throw new DomainError('storage-failed', { cause: `The file ${name} in the backup is damaged.` });
  }
}

/**
 * What was restored goes its own way from here: copies of the text in browsers, which may hold what came after the
 * backup, do not join it. Drawn by chance, so that two restores of one backup differ too.
 */
function beginEpochs(database: SqliteDatabase): void {
  const columns = z.array(z.object({ name: z.string() })).parse(database.pragma('table_info(sections)'));
  // A backup of an older version is migrated when the folder is opened; nobody has a copy under an epoch of it.
  if (!columns.some(({ name }) => name === 'epoch')) return;
  database.exec('update sections set epoch = 2 + abs(random() % 1000000000)');
}

async function copyDatabase(copy: SqliteDatabase, target: string): Promise<void> {
  await copy.backup(target);
  const database = new Sqlite(target);
  try {
    // Without the second the space of the files would stay in the database for good.
    database.exec('drop table backup_files; vacuum');
    beginEpochs(database);
  } finally {
    database.close();
  }
}

async function putAll(copy: SqliteDatabase, folder: string, beside: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const work = mkdtempSync(join(folder, '.restore-'));
  try {
    putFiles(copy, folder, beside);
    await copyDatabase(copy, join(work, DATABASE));
    renameSync(join(work, DATABASE), join(folder, DATABASE));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Puts a backup into a data folder that holds no data yet. Its database appears there last, when everything else has
 * been checked and is in place.
 * @param beside names of the further files that go with the data, as given to `backUp`; they replace those there
 * @throws DomainError `storage-failed` when the folder holds data or cannot be written, or the backup is damaged, none,
 * or made by a newer version
 */
export async function restore(source: string, folder: string, beside: readonly string[] = []): Promise<void> {
  const there = 'holds data already: choose an empty folder with DATA_DIR.';
  if (holdsData(folder)) throw new DomainError('storage-failed', { cause: `${folder} ${there}` });
  const copy = openBackup(source);
  try {
    refuseNewerDatabase(copy, migrationsFolder);
    await putAll(copy, folder, beside);
  } catch (error) {
    throw asStorageFailure(error, `The backup could not be restored into ${folder}`);
  } finally {
    copy.close();
  }
}
