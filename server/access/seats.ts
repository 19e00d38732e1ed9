import { and, eq, isNull, sql } from 'drizzle-orm';
import { members, parties } from '../../schema/tables';
import { DomainError, personOf, type Context } from '../kernel';
import { keptQuery } from '../storage';
import type { Seat } from './decide';

const seatsOf = keptQuery((orm) =>
  orm
    .select({ role: members.role, partyId: members.partyId, kept: parties.keptFromShelters })
    .from(members)
    .leftJoin(parties, eq(parties.id, members.partyId))
    .where(
      and(
        eq(members.sopId, sql.placeholder('sopId')),
        eq(members.personId, sql.placeholder('personId')),
        isNull(members.removedAt),
      ),
    )
    .prepare(),
);

/** The seats the actor holds in an SOP right now; read each time, so that a change of role counts at once. */
export function seatsIn(ctx: Pick<Context, 'actor' | 'database'>, sopId: string): Seat[] {
  const personId = personOf(ctx.actor);
  if (personId === undefined) return [];
  const rows = seatsOf(ctx.database).all({ sopId, personId });
  return rows.map(({ kept, ...seat }) => (kept ? { ...seat, keptFromShelters: true } : seat));
}

/** @throws DomainError `sign-in-required` when nobody is signed in */
export function signedIn(ctx: Context): string {
  const personId = personOf(ctx.actor);
  if (personId === undefined) throw new DomainError('sign-in-required', {});
  return personId;
}
