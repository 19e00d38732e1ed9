import { asc, eq } from 'drizzle-orm';
import { directoryOf, pathwayOf, type DirectoryEntry, type Pathway } from '../../schema/document/blocks';
import { parties, sections } from '../../schema/tables';
import type { Context } from '../kernel';
import { projectText, readText } from '../sections';

/** Where something is put right. */
export interface Place {
  sectionId: string;
  number: number;
  /** block of the section, counted from 1 */
  block: number;
}

export interface Registers {
  pathway?: Pathway;
  /** where the pathway stands */
  at?: Place;
  directory: DirectoryEntry[];
  /** where each entry of the directory stands */
  places: Place[];
}

/** The first pathway of the SOP, and every entry of its directories with its place. The caller has authorised. */
export function registersOf(ctx: Context, sopId: string): Registers {
  const rows = ctx.database.orm.select().from(sections).where(eq(sections.sopId, sopId)).orderBy(asc(sections.ordinal));
  const found: Registers = { directory: [], places: [] };
  for (const { id: sectionId, ordinal: number } of rows.all()) {
    const document = readText(ctx, projectText(ctx, sectionId).textHash);
    const pathway = pathwayOf(document);
    if (pathway && !found.pathway) Object.assign(found, { pathway, at: { sectionId, number, block: pathway.block } });
    for (const entry of directoryOf([document])) {
      found.directory.push(entry);
      found.places.push({ sectionId, number, block: entry.block });
    }
  }
  return found;
}

/** Ids of the parties that are specialists in violence against women. The caller has authorised. */
export const specialistsOf = (ctx: Context, sopId: string): Set<string> => {
  const rows = ctx.database.orm.select().from(parties).where(eq(parties.sopId, sopId)).all();
  return new Set(rows.filter(({ specialist }) => specialist).map(({ id }) => id));
};
