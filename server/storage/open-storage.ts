import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { DomainError } from '../kernel/errors';
import * as tables from '../../schema/tables';
import { openBlobs, type Blobs } from './blobs';
import { guardSealedRows } from './guards';
import { refuseNewerDatabase } from './refuse-newer-database';

export type Orm = BetterSQLite3Database<typeof tables>;

export interface Storage {
  folder: string;
  sqlite: Sqlite.Database;
  orm: Orm;
  blobs: Blobs;
  close(): void;
}

const migrationsFolder = fileURLToPath(new URL('../../schema/migrations', import.meta.url));

function prepare(sqlite: Sqlite.Database): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('secure_delete = ON');
  sqlite.pragma('busy_timeout = 2000');
}

/**
 * Opens the data folder: creates it on first use, migrates, sets the triggers that guard sealed rows.
 * @throws DomainError `storage-failed` when the folder cannot be written or its database is newer than this program
 */
export function openStorage(folder: string): Storage {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const sqlite = new Sqlite(join(folder, 'accord.db'));
    prepare(sqlite);
    const orm = drizzle(sqlite, { schema: tables });
    refuseNewerDatabase(sqlite, migrationsFolder);
    migrate(orm, { migrationsFolder });
    guardSealedRows(sqlite);
    return { folder, sqlite, orm, blobs: openBlobs(join(folder, 'files')), close: () => sqlite.close() };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    throw new DomainError('storage-failed', { cause: `The data folder ${folder} cannot be used: ${cause}` });
  }
}
