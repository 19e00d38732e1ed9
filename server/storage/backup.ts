import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DomainError } from '../kernel/errors';
import { asStorageFailure } from './as-storage-failure';
import type { Storage } from './open-storage';
import Sqlite from './sqlite';

/**
 * After SQLite's first hundred pages, all the rest at once: it begins again whenever another process writes between
 * two steps, so that while people type a copy in small steps would never end.
 */
const ALL_PAGES = 0x7fffffff;

type Named = { name: string; path: string };

function storedFiles(folder: string): Named[] {
  const names = readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name));
  return names.map((name) => ({ name, path: join(folder, name) }));
}

function addFiles(database: string, files: readonly Named[]): void {
  const copy = new Sqlite(database);
  try {
    copy.exec('create table backup_files (name text primary key, bytes blob not null)');
    const insert = copy.prepare('insert into backup_files (name, bytes) values (?, ?)');
    copy.transaction(() => files.forEach(({ name, path }) => insert.run(name, readFileSync(path))))();
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

async function copyInto(work: string, { sqlite, blobs, folder }: Storage, beside: readonly string[]): Promise<string> {
  const partial = join(work, 'backup');
  await sqlite.backup(partial, { progress: () => ALL_PAGES });
  const kept = beside.map((name) => ({ name, path: join(folder, name) })).filter(({ path }) => existsSync(path));
  // After the database: every file it speaks of was stored before.
  addFiles(partial, [...storedFiles(blobs.folder), ...kept]);
  chmodSync(partial, 0o600);
  return partial;
}

/**
 * Copies the whole data folder into one file while people go on writing: SQLite's online copy of the database, with the
 * stored files inside it. The copy appears under its name only when it is whole. Holds up this process while it copies.
 * @param beside names of further files of the data folder that go with it, where they exist
 * @throws DomainError `storage-failed` when the target exists or cannot be written
 */
export async function backUp(storage: Storage, target: string, beside: readonly string[] = []): Promise<void> {
  if (existsSync(target))
    throw new DomainError('storage-failed', { cause: `${target} exists already: choose another name.` });
  let work: string | undefined;
  try {
    work = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    renameSync(await copyInto(work, storage, beside), target);
  } catch (error) {
    throw asStorageFailure(error, `The backup ${target} could not be written`);
  } finally {
    if (work !== undefined) rmSync(work, { recursive: true, force: true });
  }
}
