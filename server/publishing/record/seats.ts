import { asc, eq } from 'drizzle-orm';
import type { ConsensusRecord } from '../../../schema/consensus-record';
import { members, parties, people } from '../../../schema/tables';
import type { Context } from '../../kernel';

/** Codes of all agencies that ever had a seat, by their ids. */
export function codesOf({ database: { orm } }: Context, sopId: string): ReadonlyMap<string, string> {
  const rows = orm.select({ id: parties.id, code: parties.code }).from(parties).where(eq(parties.sopId, sopId)).all();
  return new Map(rows.map(({ id, code }) => [id, code]));
}

const iso = (moment: Date | null) => moment?.toISOString() ?? null;

/** Every seat anybody held, those that ended too; people are named only where they lead. */
export function membersOf({ database: { orm } }: Context, sopId: string): ConsensusRecord['members'] {
  return orm
    .select({ member: members, name: people.name, code: parties.code })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .leftJoin(parties, eq(parties.id, members.partyId))
    .where(eq(members.sopId, sopId))
    .orderBy(asc(parties.code), asc(members.addedAt), asc(members.id))
    .all()
    .map(({ member: { role, title, addedAt, removedAt }, name, code }) => ({
      ...{ party: code, role, title, name: role === 'lead' ? name : null },
      ...{ since: addedAt.toISOString(), until: iso(removedAt) },
    }));
}
