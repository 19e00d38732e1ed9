import { eq } from 'drizzle-orm';
import { agencies, ceremonies, members, parties, people, signatories } from '../../schema/tables';
import type { Purging } from './purging';

/** How many names of the register hold the words: agencies, people with a seat, and people invited to sign. */
export function namesWith({ ctx, sopId, removal }: Purging): number {
  const { orm } = ctx.database;
  const seats = orm
    .select({ name: people.name, email: people.email, title: members.title })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(eq(members.sopId, sopId))
    .all();
  const registered = orm
    .select({ name: parties.name, code: parties.code, agency: agencies.name })
    .from(parties)
    .innerJoin(agencies, eq(agencies.id, parties.agencyId))
    .where(eq(parties.sopId, sopId))
    .all();
  const invited = orm
    .select({ name: signatories.name, title: signatories.title })
    .from(signatories)
    .innerJoin(ceremonies, eq(ceremonies.id, signatories.ceremonyId))
    .where(eq(ceremonies.sopId, sopId))
    .all();
  const all: Record<string, string>[] = [...seats, ...registered, ...invited];
  return all.filter((row) => Object.values(row).some((value) => value.search(removal.pattern) >= 0)).length;
}
