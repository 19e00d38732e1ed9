import { and, desc, eq, sql } from 'drizzle-orm';
import { searchEntries, searchStamps, sections, sops, trailEvents } from '../../schema/tables';
import type { Context } from '../kernel';
import { projectText, readText } from '../sections';
import type { Database } from '../storage';
import { indexedLine } from './rules';
import { entriesBeside, sectionEntries, type Entry } from './sources';

/** Raised whenever lines are read or folded in another way: everything is then read anew. */
const VERSION = 6;
const BESIDE = 'beside';

function stampOf({ orm }: Database, sopId: string, source: string): string | undefined {
  const own = and(eq(searchStamps.sopId, sopId), eq(searchStamps.source, source));
  return orm.select().from(searchStamps).where(own).get()?.stamp;
}

interface Source {
  sopId: string;
  language: string;
  source: string;
  stamp: string;
}

/** Puts the lines of one source in place of those it had. */
function replaceEntries(ctx: Context, { sopId, language, source, stamp }: Source, entries: readonly Entry[]): void {
  const { orm } = ctx.database;
  const own = and(eq(searchEntries.sopId, sopId), eq(searchEntries.source, source));
  orm.run(sql`delete from search_words where rowid in (select id from search_entries where ${own})`);
  orm.delete(searchEntries).where(own).run();
  for (const entry of entries) {
    const { id } = orm
      .insert(searchEntries)
      .values({ sopId, source, ...entry })
      .returning({ id: searchEntries.id })
      .get();
    orm.run(sql`insert into search_words (rowid, words) values (${id}, ${indexedLine(entry.line, language)})`);
  }
  orm
    .insert(searchStamps)
    .values({ sopId, source, stamp })
    .onConflictDoUpdate({ target: [searchStamps.sopId, searchStamps.source], set: { stamp } })
    .run();
}

/** Whatever is written beside the sections has an event in the trail, in the same transaction. */
function lastEvent({ orm }: Database, sopId: string): number {
  const own = eq(trailEvents.sopId, sopId);
  return (
    orm.select({ seq: trailEvents.seq }).from(trailEvents).where(own).orderBy(desc(trailEvents.seq)).get()?.seq ?? 0
  );
}

/** Brings the index up to what the SOP says now; reads only what has changed since it was last asked. */
export function freshenIndex(ctx: Context, sopId: string): void {
  const { database } = ctx;
  const { orm } = database;
  const language = orm.select().from(sops).where(eq(sops.id, sopId)).get()?.language ?? 'en';
  const refresh = (source: string, state: string, read: () => Entry[]) => {
    const stamp = `${VERSION} ${state}`;
    if (stampOf(database, sopId, source) === stamp) return;
    database.transaction(() => replaceEntries(ctx, { sopId, language, source, stamp }, read()));
  };
  for (const { id } of orm.select({ id: sections.id }).from(sections).where(eq(sections.sopId, sopId)).all()) {
    const { textHash, title } = projectText(ctx, id);
    refresh(id, `${textHash} ${title}`, () => sectionEntries(id, title, readText(ctx, textHash)));
  }
  refresh(BESIDE, String(lastEvent(database, sopId)), () => entriesBeside(ctx, sopId));
}

/** Empties the index; what is searched next is read anew. */
export function emptyIndex({ orm, transaction }: Database): void {
  transaction(() => {
    orm.delete(searchEntries).run();
    orm.delete(searchStamps).run();
    orm.run(sql`insert into search_words (search_words) values ('delete-all')`);
  });
}
