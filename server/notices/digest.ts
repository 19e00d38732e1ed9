import { and, eq } from 'drizzle-orm';
import { digestsOff } from '../../schema/tables';
import { personOf, type Context } from '../kernel';
import { mySops } from '../sops';
import { needsYou, undoableSections } from './needs';

/** What needs a person in one SOP: titles and counts, nobody's words. */
export interface DigestPart {
  sopId: string;
  title: string;
  /** how many things wait in each section; a signature stands under the title of the SOP */
  lines: { title: string; count: number }[];
  count: number;
}

export interface Digest {
  parts: DigestPart[];
  count: number;
  /** something waits that may still be taken back: better to look again in half a minute */
  isEarly: boolean;
}

function isOff(ctx: Context, sopId: string): boolean {
  const own = and(eq(digestsOff.personId, personOf(ctx.actor) ?? ''), eq(digestsOff.sopId, sopId));
  return ctx.database.orm.select({ sopId: digestsOff.sopId }).from(digestsOff).where(own).get() !== undefined;
}

function linesOf(titles: readonly string[]): DigestPart['lines'] {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].map(([title, count]) => ({ title, count }));
}

/** What needs the actor in every SOP they want mail about. */
export function digestOf(ctx: Context): Digest {
  let isEarly = false;
  const parts = mySops(ctx).flatMap(({ id: sopId, title }): DigestPart[] => {
    if (isOff(ctx, sopId)) return [];
    const undoable = undoableSections(ctx, sopId);
    const all = needsYou(ctx, sopId);
    const needs = all.filter(({ sectionId }) => sectionId === null || !undoable.has(sectionId));
    isEarly ||= needs.length < all.length;
    if (needs.length === 0) return [];
    return [{ sopId, title, lines: linesOf(needs.map((need) => need.title)), count: needs.length }];
  });
  return { parts, count: parts.reduce((sum, { count }) => sum + count, 0), isEarly };
}
