import { asc, eq, sql } from 'drizzle-orm';
import { sections } from '../../schema/tables';
import type { Context } from '../kernel';
import { keptQuery } from '../storage';
import type { SectionRow } from './load-section';
import { projectText } from './project-text';
import { lastUpdateSeq } from './shared-text';

const inOrder = keptQuery((orm) => {
  const ofSop = eq(sections.sopId, sql.placeholder('sopId'));
  return orm.select().from(sections).where(ofSop).orderBy(asc(sections.ordinal)).prepare();
});

/** Every section of an SOP in its order, with the text as it stands now; see `projectText`. The caller has authorised. */
export function projectSop(ctx: Context, sopId: string): SectionRow[] {
  const { database, rooms } = ctx;
  const known = inOrder(database).all({ sopId });
  for (const { id } of known) rooms.flush(id);
  return known.map((row) => (lastUpdateSeq(database, row.id) === row.projectedSeq ? row : projectText(ctx, row.id)));
}
