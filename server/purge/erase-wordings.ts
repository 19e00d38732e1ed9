import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { parseDocument, canonicalText, sha256Hex } from '../../schema/document';
import { texts } from '../../schema/tables';
import type { Purging } from './purging';

const holders = z.array(z.object({ sopId: z.string(), stands: z.number() }));
const columns = z.array(z.object({ table: z.string(), column: z.string() }));

/** Every column of the database that refers to a wording, whichever table comes to have one. */
const columnsWithTexts = ({ ctx }: Purging) =>
  columns.parse(
    ctx.database.orm.all(sql`
      select m.name as "table", f."from" as "column" from sqlite_master m
      join pragma_foreign_key_list(m.name) f where m.type = 'table' and f."table" = 'texts'`),
  );

/** The SOPs that hold a wording, and whether a section of them stands on it. */
function holdersOf({ ctx }: Purging, held: z.output<typeof columns>, hash: string): z.output<typeof holders> {
  const rows = held.map(({ table, column }) => {
    const [id, stands] = table === 'sections' ? ['id', 1] : ['section_id', 0];
    return sql`select ${sql.identifier(id)} as id, ${sql.raw(String(stands))} as stands
      from ${sql.identifier(table)} where ${sql.identifier(column)} = ${hash}`;
  });
  const all = sql.join(rows, sql` union all `);
  const found = ctx.database.orm.all(sql`
    select s.sop_id as "sopId", max(h.stands) as "stands" from sections s join (${all}) h on h.id = s.id
    group by s.sop_id`);
  return holders.parse(found);
}

/** What is left stays a document, in the one spelling that documents are stored in. */
function spelled(left: unknown): string {
  const parsed = parseDocument(left);
  return parsed.ok ? canonicalText(parsed.document) : JSON.stringify(left);
}

function eraseWording(
  purging: Purging,
  refers: z.output<typeof columns>,
  { hash, document }: { hash: string; document: string },
): 'held elsewhere' | undefined {
  const eraser = purging.eraser();
  const left = eraser.json(JSON.parse(document));
  if (eraser.places === 0) return undefined;
  const held = holdersOf(purging, refers, hash);
  const isOwn = held.some(({ sopId }) => sopId === purging.sopId);
  if (held.length > 0 && !isOwn) return undefined;
  if (held.some(({ sopId, stands }) => stands === 1 && sopId !== purging.sopId)) return 'held elsewhere';
  const { orm } = purging.ctx.database;
  purging.found('wordings', eraser.places);
  if (!isOwn) {
    // A draft that nobody was asked about.
    orm.delete(texts).where(eq(texts.hash, hash)).run();
    return undefined;
  }
  const now = spelled(left);
  orm.update(texts).set({ document: now }).where(eq(texts.hash, hash)).run();
  purging.changed({ of: 'text', key: hash, now: sha256Hex(now) });
  return undefined;
}

/**
 * Takes the words out of every stored wording of the SOP; each keeps the hash it had. Drafts that nobody holds go
 * whole, of whichever SOP they are. @returns how many stay because another SOP stands on them
 */
export function eraseWordings(purging: Purging): number {
  const all = purging.ctx.database.orm.select({ hash: texts.hash, document: texts.document }).from(texts).all();
  const refers = columnsWithTexts(purging);
  return all.filter((row) => eraseWording(purging, refers, row) === 'held elsewhere').length;
}
