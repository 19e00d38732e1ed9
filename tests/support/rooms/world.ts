import { eq } from 'drizzle-orm';
import { createSection } from '../../../server/sections';
import type { Context } from '../../../server/kernel';
import { newId } from '../../../server/kernel';
import type { Database } from '../../../server/storage';
import { doc, p } from '../../../schema/document/build';
import { agencies, members, parties, people, sections, sessions, sops } from '../../../schema/tables';
import type { Role, SectionPhase } from '../../../schema/vocabulary';

const start = new Date('2026-03-02T09:00:00Z');

/** A session's cookie; in these tests the stored hash of a token is the token itself. */
export const cookieOf = (personId: string) => `accord_session=${personId}`;

export function sessionOf(database: Database, now: () => Date) {
  return (cookie: string | undefined) => {
    const token = /accord_session=([^;]+)/.exec(cookie ?? '')?.[1];
    const row = token && database.orm.select().from(sessions).where(eq(sessions.tokenHash, token)).get();
    if (!row || row.expiresAt <= now()) return undefined;
    const person = database.orm.select().from(people).where(eq(people.id, row.personId)).get();
    return person && { personId: person.id, name: person.name, sessionHash: row.tokenHash, expiresAt: row.expiresAt };
  };
}

/** An SOP with one party, and whatever seats and sections a test asks for. */
export class World {
  readonly sopId: string;
  readonly partyId: string;

  constructor(public database: Database) {
    const owner = this.person('Owner');
    [this.sopId, this.partyId] = [newId('sop'), newId('party')];
    const agencyId = newId('agency');
    const { orm } = database;
    const template = { templateId: 'ten-components', templateVersion: 1 };
    orm
      .insert(sops)
      .values({ id: this.sopId, title: 'Lower Kesh', ...template, createdAt: start, createdBy: owner })
      .run();
    orm
      .insert(agencies)
      .values({ id: agencyId, name: `Kesh Hospital ${agencyId}`, createdAt: start })
      .run();
    orm
      .insert(parties)
      .values({
        id: this.partyId,
        sopId: this.sopId,
        agencyId,
        code: 'KH',
        name: 'Kesh Hospital',
        sector: 'health',
        constituency: 'government',
        voice: 'deciding',
        mode: 'online',
        specialist: false,
        addedAt: start,
      })
      .run();
  }

  person(name: string): string {
    const id = newId('person');
    const { orm } = this.database;
    orm
      .insert(people)
      .values({ id, name, email: `${id}@example.org`, createdAt: start })
      .run();
    orm
      .insert(sessions)
      .values({ tokenHash: id, personId: id, createdAt: start, expiresAt: new Date('2126-01-01') })
      .run();
    return id;
  }

  /** @returns the id of a person who sits in the SOP with this role */
  member(role: Role, name: string = role): string {
    const personId = this.person(name);
    this.seat(personId, role);
    return personId;
  }

  seat(personId: string, role: Role): void {
    const partyId = role === 'lead' || role === 'observer' ? null : this.partyId;
    this.database.orm
      .insert(members)
      .values({ id: newId('member'), sopId: this.sopId, personId, role, partyId, addedAt: start })
      .run();
  }

  removeMembers(role: Role): void {
    this.database.orm.update(members).set({ removedAt: start }).where(eq(members.role, role)).run();
  }

  endSession(personId: string): void {
    this.database.orm.delete(sessions).where(eq(sessions.personId, personId)).run();
  }

  section(ordinal = 1, words = 'Seed'): string {
    return createSection(contextFor(this.database), {
      sopId: this.sopId,
      ordinal,
      key: `section-${ordinal}`,
      title: `Section ${ordinal}`,
      document: doc(p(words)),
    });
  }

  setPhase(sectionId: string, phase: SectionPhase): void {
    this.database.orm.update(sections).set({ phase }).where(eq(sections.id, sectionId)).run();
  }
}

/** A context for commands that a test runs as the installation itself. */
export function contextFor(database: Database, given: Partial<Context> = {}): Context {
  return {
    actor: { kind: 'installation' },
    now: () => start,
    newId,
    database,
    rooms: { flush: () => {}, committed: () => {}, renew: () => {} },
    secret: 'secret of the tests',
    settings: { baseUrl: 'http://localhost', authorityPassphrase: 'passphrase of the tests' },
    client: '127.0.0.1',
    announce: () => {},
    listen: () => () => {},
    ...given,
  };
}
