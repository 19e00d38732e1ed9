import { DomainError } from '../kernel/errors';
import type { Blobs } from './blobs';
import { withoutGuards } from './guards';
import type { Orm, Storage } from './open-storage';
import { rewriteFiles } from './rewrite-files';
import { SqliteUpdateLog, type UpdateLog } from './update-log';
import Sqlite from './sqlite';

export interface Database {
  orm: Orm;
  blobs: Blobs;
  /** the shared text of sections; nothing else writes it */
  updates: UpdateLog;
  /** One synchronous transaction; nested calls join the outer one. Rolls back whole when `work` throws. */
  transaction<T>(work: () => T): T;
  /** Runs after the outermost transaction has committed, or at once when there is none. */
  afterCommit(work: () => void): void;
  /** A transaction that may change what is sealed; only for taking out what must not be kept. */
  unsealed<T>(work: () => T): T;
  /** Writes the database anew without what was erased from it. @returns whether that could be done now */
  rewriteFiles(): boolean;
  isOpen(): boolean;
  /** whether a transaction is under way: what is read now may be undone again */
  isInTransaction(): boolean;
  /** Another one after anything was written, here or by another process; costs next to nothing to ask. */
  version(): string;
}

const storageTroubles = /^SQLITE_(FULL|READONLY|IOERR|CANTOPEN|CORRUPT|NOTADB|BUSY)/;

/** SQLite's "disk full", "read-only" and the like as an expected failure; other errors as they are. */
export function storageError(error: unknown): unknown {
  const failed = error instanceof Sqlite.SqliteError && storageTroubles.test(error.code);
  return failed ? new DomainError('storage-failed', { cause: `${error.code}: ${error.message}` }) : error;
}

/** What follows a commit runs whole, even when a part of it fails: the state has changed and everyone must hear of it. */
function runAll(works: (() => void)[]): void {
  const failures: unknown[] = [];
  for (const work of works) {
    try {
      work();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

export function createDatabase({ sqlite, orm, blobs }: Storage): Database {
  let waiting: (() => void)[] = [];
  const afterCommit = (work: () => void) => {
    if (sqlite.inTransaction) waiting.push(work);
    else work();
  };
  // Made once and not for each transaction: making it costs as much as a small one.
  const { immediate } = sqlite.transaction((work: () => unknown) => work());
  const commit = <T>(work: () => T) => {
    try {
      const result = immediate(work) as T;
      const committed = waiting;
      waiting = [];
      return { result, committed };
    } catch (error) {
      waiting = [];
      throw storageError(error);
    }
  };
  const transaction = <T>(work: () => T): T => {
    if (sqlite.inTransaction) return work();
    const { result, committed } = commit(work);
    runAll(committed);
    return result;
  };
  const updates = new SqliteUpdateLog(sqlite, { transaction, afterCommit });
  const ownChanges = sqlite.prepare<[], number>('select total_changes()').pluck();
  const othersChanges = sqlite.prepare<[], number>('pragma data_version').pluck();
  return {
    ...{ orm, blobs, updates, transaction, afterCommit },
    version: () => `${othersChanges.get()} ${ownChanges.get()}`,
    unsealed: (work) => transaction(() => withoutGuards(sqlite, work)),
    rewriteFiles: () => rewriteFiles(sqlite),
    isOpen: () => sqlite.open,
    isInTransaction: () => sqlite.inTransaction,
  };
}
