import type { EventType } from '../../schema/vocabulary';
import { closeCodes } from '../../schema/vocabulary';
import type { DomainEvent } from '../kernel';
import type { Connection } from './connection';
import type { Hall } from './hall';
import type { Entry, Rights } from './rights';
import type { Room } from './room';

type Reach = (event: DomainEvent, connection: Connection, room: Room) => boolean;

const inSection: Reach = ({ subject }, _, { sectionId }) => sectionId === subject;
const inSop: Reach = ({ sopId }, { standing }) => standing.sopId === sopId;
const ofPerson: Reach = ({ subject }, { standing }) => standing.user.id === subject;

/** Events that may change what somebody may do in a room, and whose sockets they concern. */
const reaches: Partial<Record<EventType, Reach>> = {
  'section.called': inSection,
  'section.call-undone': inSection,
  'section.reopened': inSection,
  'section.parked': inSection,
  'member.invited': inSop,
  'member.removed': inSop,
  'member.replaced': inSop,
  'party.removed': inSop,
  'person.signed-out': ofPerson,
  'person.password-set': ofPerson,
};

/** Brings live sockets in line with the rights their people have now. */
export class Review {
  constructor(
    readonly hall: Hall,
    readonly rights: Rights,
  ) {}

  readonly after = (event: DomainEvent): void => {
    const reach = reaches[event.type];
    if (reach) this.#each((connection, room) => reach(event, connection, room));
  };

  /** Rights that ended without an event: a session ran out. */
  all(): void {
    this.#each(() => true);
  }

  #each(concerns: (connection: Connection, room: Room) => boolean): void {
    for (const room of [...this.hall.rooms.values()]) {
      const concerned = [...room.connections].filter((connection) => concerns(connection, room));
      if (concerned.length === 0) continue;
      this.#settle(room);
      for (const connection of concerned) this.#renew(room, connection);
    }
  }

  /** What was sent before the change was sent with the right to. */
  #settle(room: Room): void {
    try {
      this.hall.flush(room.sectionId);
    } catch {
      // The room was dropped and its sockets closed: they are reviewed when they come back.
    }
  }

  /** Whose rights cannot be read has none until they can be. */
  #renew(room: Room, connection: Connection): void {
    try {
      this.#apply(room, connection, this.rights(connection.cookie, room.sectionId));
    } catch (error) {
      this.hall.log.error({ sectionId: room.sectionId, err: error }, 'rights could not be read');
      connection.close(closeCodes.storageFailed, 'rights cannot be read');
    }
  }

  #apply(room: Room, connection: Connection, entry: Entry): void {
    if (entry.kind === 'signed-out') return connection.close(closeCodes.signedOut);
    if (entry.kind === 'not-found') return connection.close(closeCodes.notFound);
    const before = connection.standing;
    if (before.epoch !== entry.epoch) return this.hall.renew(room.sectionId);
    connection.standing = entry;
    if (before.mayWrite !== entry.mayWrite) connection.sendMode();
    if (JSON.stringify(before) !== JSON.stringify(entry)) room.presence.refresh(connection);
  }
}
