import type { SqliteDatabase } from './sqlite';

/** More than the program has queries; lists of ids of every length must not gather for ever. */
const most = 500;

/**
 * The same database, whose statements are kept by their text: SQLite takes longer to read most of ours than to run them.
 * Only for what uses a statement up at once, as Drizzle does.
 */
export function keepStatements(sqlite: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  const prepare = (text: string) => {
    const known = kept.get(text);
    if (known) {
      // Whoever used it last may have asked for bare rows.
      if (known.reader) known.raw(false);
      return known;
    }
    if (kept.size >= most) kept.clear();
    const statement = sqlite.prepare(text);
    kept.set(text, statement);
    return statement;
  };
  return Object.create(sqlite, { prepare: { value: prepare } }) as SqliteDatabase;
}
