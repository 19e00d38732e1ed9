import Sqlite from 'better-sqlite3';
import { z } from 'zod';

const checkpoint = z.array(z.object({ busy: z.number() }));

/**
 * Leaves no trace of what was erased: free pages and gaps between rows go with a new copy of the database, earlier
 * states of pages with the write-ahead log.
 * @returns false when another process holds the database, or there is no room for the copy
 */
export function rewriteFiles(sqlite: Sqlite.Database): boolean {
  try {
    sqlite.exec('vacuum');
    return checkpoint.parse(sqlite.pragma('wal_checkpoint(TRUNCATE)'))[0]?.busy === 0;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return false;
    throw error;
  }
}
