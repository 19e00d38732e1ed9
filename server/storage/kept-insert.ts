import { getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { keptQuery } from './kept-query';
import type { Orm } from './open-storage';

/**
 * An insert of rows that is put together once, as in `keptQuery`, for what is written hundreds of times in one go.
 * @param leftEmpty columns that no new row fills, among them every moment that may be missing
 */
export function keptInsert<Table extends SQLiteTable, Left extends keyof Table['$inferSelect'] = never>(
  table: Table,
  ...leftEmpty: Left[]
) {
  const empty = new Set<PropertyKey>(leftEmpty);
  const names = Object.keys(getTableColumns(table)).filter((name) => !empty.has(name));
  const row = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
  const insert = keptQuery((orm) =>
    orm
      .insert(table)
      .values(row as Table['$inferInsert'])
      .prepare(),
  );
  return (database: { orm: Orm }, values: Omit<Table['$inferSelect'], Left>): void => {
    insert(database).run(values);
  };
}
