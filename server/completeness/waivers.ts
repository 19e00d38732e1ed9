import { and, eq, inArray, isNull } from 'drizzle-orm';
import { checkWaivers, people } from '../../schema/tables';
import type { Context } from '../kernel';

export interface Waiver {
  id: string;
  sectionId: string;
  findingId: string;
  reason: string;
  waivedAt: string;
  /** name of the lead who gave it */
  by: string;
}

/** The waivers of these sections that nobody has taken back. */
export function waiversOf(ctx: Context, sectionIds: string[]): Waiver[] {
  const standing = and(inArray(checkWaivers.sectionId, sectionIds), isNull(checkWaivers.withdrawnAt));
  return ctx.database.orm
    .select({ waiver: checkWaivers, by: people.name })
    .from(checkWaivers)
    .innerJoin(people, eq(people.id, checkWaivers.waivedBy))
    .where(standing)
    .all()
    .map(({ waiver: { id, sectionId, findingId, reason, waivedAt }, by }) => ({
      ...{ id, sectionId, findingId, reason, by },
      waivedAt: waivedAt.toISOString(),
    }));
}
