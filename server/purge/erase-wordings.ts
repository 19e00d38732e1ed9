import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { parseDocument, canonicalText, sha256Hex } from '../../schema/document';
import { texts } from '../../schema/tables';
import type { Purging } from './purging';

const holders = z.array(z.object({ sopId: z.string(), stands: z.number() }));

/** The SOPs that hold a wording, and whether a section of them stands on it. */
function holdersOf({ ctx }: Purging, hash: string): z.output<typeof holders> {
  const held = ctx.database.orm.all(sql`
    select s.sop_id as "sopId", max(h.stands) as "stands" from sections s join (
      select id, 1 as stands from sections where text_hash = ${hash}
      union all select section_id, 0 from calls where text_hash = ${hash}
      union all select section_id, 0 from votes where text_hash = ${hash}
      union all select section_id, 0 from prepared_votes where text_hash = ${hash}
      union all select section_id, 0 from revision_sections where text_hash = ${hash}
      union all select section_id, 0 from late_edits where ${hash} in (base_hash, text_hash, before_hash, after_hash)
    ) h on h.id = s.id group by s.sop_id`);
  return holders.parse(held);
}

/** What is left stays a document, in the one spelling that documents are stored in. */
function spelled(left: unknown): string {
  const parsed = parseDocument(left);
  return parsed.ok ? canonicalText(parsed.document) : JSON.stringify(left);
}

function eraseWording(purging: Purging, hash: string, document: string): 'held elsewhere' | undefined {
  const eraser = purging.eraser();
  const left = eraser.json(JSON.parse(document));
  if (eraser.places === 0) return undefined;
  const held = holdersOf(purging, hash);
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
  return all.filter(({ hash, document }) => eraseWording(purging, hash, document) === 'held elsewhere').length;
}
