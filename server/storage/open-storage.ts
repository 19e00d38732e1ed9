import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { DomainError } from '../kernel/errors';
import { projectPath } from '../kernel/project-path';
import * as tables from '../../schema/tables';
import { openBlobs, type Blobs } from './blobs';
import { guardSealedRows } from './guards';
import { keepStatements } from './kept-statements';
import { refuseNewerDatabase } from './refuse-newer-database';
import Sqlite, { type SqliteDatabase } from './sqlite';

export type Orm = BetterSQLite3Database<typeof tables>;

export interface Storage {
  folder: string;
  sqlite: SqliteDatabase;
  orm: Orm;
  blobs: Blobs;
  close(): void;
}

/** Name of the database in a data folder. */
export const DATABASE = 'accord.db';

/** Whether a folder has been used as a data folder before. */
export const holdsData = (folder: string) => existsSync(join(folder, DATABASE));

export const migrationsFolder = projectPath('schema/migrations');

/** Small, because every commit writes at least one whole: the log of a section grows by some dozen bytes at a time. */
const PAGE_BYTES = 1024;
/**
 * Pages the write-ahead log gathers before they are copied: many enough that a page is copied once for many commits, few
 * enough that the file soon stops growing. A commit into a file that grows takes half as long again to reach the disk.
 */
const PAGES_BETWEEN_CHECKPOINTS = 500;

/** A database made with other pages is written anew, once. One that is in use elsewhere is left for the next start. */
function resizePages(sqlite: SqliteDatabase): void {
  if (sqlite.pragma('page_size', { simple: true }) === PAGE_BYTES) return;
  try {
    sqlite.pragma('journal_mode = DELETE');
    sqlite.pragma(`page_size = ${PAGE_BYTES}`);
    if (sqlite.pragma('page_count', { simple: true }) !== 0) sqlite.exec('vacuum');
  } catch {
    // Locked, or no room for a second copy: larger pages only cost more writing.
  }
}

function prepare(sqlite: SqliteDatabase): void {
  sqlite.pragma('busy_timeout = 2000');
  resizePages(sqlite);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma(`wal_autocheckpoint = ${PAGES_BETWEEN_CHECKPOINTS}`);
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('secure_delete = ON');
  // Without it "insert or replace" would delete a sealed row past its trigger.
  sqlite.pragma('recursive_triggers = ON');
}

/** A table that is written anew is dropped and another one takes its name; guards that speak of it must not stop that. */
function migrateBesideGuards(sqlite: SqliteDatabase, orm: Orm): void {
  sqlite.pragma('legacy_alter_table = ON');
  migrate(orm, { migrationsFolder });
  sqlite.pragma('legacy_alter_table = OFF');
}

function openDatabase(file: string): { sqlite: SqliteDatabase; orm: Orm } {
  const sqlite = new Sqlite(file);
  try {
    prepare(sqlite);
    const orm = drizzle(keepStatements(sqlite), { schema: tables });
    refuseNewerDatabase(sqlite, migrationsFolder);
    migrateBesideGuards(sqlite, orm);
    guardSealedRows(sqlite);
    return { sqlite, orm };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/**
 * Opens the data folder: creates it on first use, migrates, sets the triggers that guard sealed rows.
 * @throws DomainError `storage-failed` when the folder cannot be written or its database is newer than this program
 */
export function openStorage(folder: string): Storage {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const blobs = openBlobs(join(folder, 'files'));
    const { sqlite, orm } = openDatabase(join(folder, DATABASE));
    return { folder, sqlite, orm, blobs, close: () => sqlite.close() };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    throw new DomainError('storage-failed', { cause: `The data folder ${folder} cannot be used: ${cause}` });
  }
}
