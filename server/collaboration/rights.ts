import { eq } from 'drizzle-orm';
import type { Role } from '../../schema/vocabulary';
import { parties, sections } from '../../schema/tables';
import { audienceOf, decide, seatsIn, type Seat } from '../access';
import type { Database } from '../storage';

export interface Session {
  personId: string;
  name: string;
  sessionHash: string;
  expiresAt: Date;
}

/** How a person is shown to the others in a room. Decided here: a client cannot speak as another. */
export interface RoomUser {
  id: string;
  name: string;
  role: Role;
  party: { code: string; name: string } | null;
}

export interface Standing {
  kind: 'member';
  sessionHash: string;
  expiresAt: Date;
  sopId: string;
  /** which document the section is now */
  epoch: number;
  user: RoomUser;
  /** may write to the section now */
  mayWrite: boolean;
  /** may write to it when it is in drafting */
  mayEdit: boolean;
  /** may know where shelters are: without that nobody gets the text of a section with a directory */
  seesAll: boolean;
}

/** What a session may do with a section right now. Someone without a seat and a section that is not there look alike. */
export type Entry = Standing | { kind: 'signed-out' } | { kind: 'not-found' };

/** Reads rights from disk at every question, so that a change counts at once. */
export function createRights(database: Database, sessionOf: (cookie: string | undefined) => Session | undefined) {
  return function standing(cookie: string | undefined, sectionId: string): Entry {
    const session = sessionOf(cookie);
    if (!session) return { kind: 'signed-out' };
    const section = database.orm.select().from(sections).where(eq(sections.id, sectionId)).get();
    if (!section) return { kind: 'not-found' };
    const actor = { kind: 'person', personId: session.personId, name: session.name } as const;
    const seats = seatsIn({ actor, database }, section.sopId);
    if (!decide(seats, 'sop.read').allowed) return { kind: 'not-found' };
    return {
      kind: 'member',
      sessionHash: session.sessionHash,
      expiresAt: session.expiresAt,
      sopId: section.sopId,
      epoch: section.epoch,
      user: userOf(database, session, seats),
      mayWrite: decide(seats, 'section.edit', { phase: section.phase }).allowed,
      mayEdit: decide(seats, 'section.edit').allowed,
      seesAll: audienceOf(seats) === 'restricted',
    };
  };
}

export type Rights = ReturnType<typeof createRights>;

/** A person with several seats is shown in the one that speaks for a party. */
function userOf(database: Database, { personId, name }: Session, seats: readonly Seat[]): RoomUser {
  const seat = seats.find(({ partyId }) => partyId !== null) ?? seats[0];
  const party = seat?.partyId
    ? database.orm
        .select({ code: parties.code, name: parties.name })
        .from(parties)
        .where(eq(parties.id, seat.partyId))
        .get()
    : undefined;
  return { id: personId, name, role: seat?.role ?? 'observer', party: party ?? null };
}
