import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { prose, type Prose } from './prose';
import type { Purging } from './purging';

const rows = z.array(z.object({ row: z.number(), value: z.union([z.string(), z.instanceof(Buffer), z.null()]) }));

type Stored = string | Buffer;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The value without the words, of the same kind, and in how many places they stood. */
function erased(purging: Purging, value: Stored, isJson: boolean): { left: Stored; places: number } {
  const eraser = purging.eraser();
  const text = value.toString();
  const left = isJson ? JSON.stringify(eraser.json(parsed(text))) : eraser.text(text);
  return { left: Buffer.isBuffer(value) ? Buffer.from(left) : left, places: eraser.places };
}

function eraseColumn(purging: Purging, { store, table, of, isJson = false }: Prose, name: string): void {
  const { orm } = purging.ctx.database;
  const column = sql.identifier(name);
  const found = orm.all(sql`select rowid as "row", ${column} as "value" from ${table} where ${of(purging.sopId)}`);
  for (const { row, value } of rows.parse(found)) {
    if (value === null) continue;
    const { left, places } = erased(purging, value, isJson);
    if (places === 0) continue;
    purging.found(store, places);
    orm.run(sql`update ${table} set ${column} = ${left} where rowid = ${row}`);
  }
}

/** Takes the words out of all that is written beside the text of sections. */
export function eraseProse(purging: Purging): void {
  for (const each of prose) for (const { name } of each.columns) eraseColumn(purging, each, name);
}
