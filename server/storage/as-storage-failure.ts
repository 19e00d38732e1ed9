import { DomainError } from '../kernel/errors';
import Sqlite from './sqlite';

const refusedByTheMachine = (error: unknown): error is Error =>
  error instanceof Sqlite.SqliteError || (error instanceof Error && 'syscall' in error);

/** What SQLite or the file system refused, as an expected failure that says what was tried; other errors as they are. */
export function asStorageFailure(error: unknown, tried: string): unknown {
  if (!refusedByTheMachine(error)) return error;
  return new DomainError('storage-failed', { cause: `${tried}: ${error.message}` });
}
