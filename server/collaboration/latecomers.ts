import * as Y from 'yjs';
import { closeCodes } from '../../schema/vocabulary';
import { isDomainError } from '../kernel';
import type { Connection } from './connection';
import type { Log } from './hall';
import type { Edit, Room } from './room';
import type { UpdateFacts } from './update-check';

/** What becomes of words that cannot enter the text: somebody outside the rooms keeps them. */
export interface LateDoor {
  /** @returns the id they are kept under, or null when they change nothing @throws DomainError when they cannot be kept */
  keep(late: { sectionId: string; author: { id: string; name: string }; update: Uint8Array }): string | null;
  /** editors of a section, as Yjs client ids, whose words were kept before */
  clientsOf(sectionId: string): ReadonlySet<number>;
}

/** One connection whose words came too late: what it has typed, on a copy that nobody else sees. */
interface Latecomer {
  room: Room;
  copy: Y.Doc;
  update: Uint8Array | undefined;
  ordinal: number;
  leaving?: NodeJS.Timeout;
}

/** Gathers what was typed into a section that could not take it, has it kept, and tells its author under which id. */
export class Latecomers {
  readonly #open = new Map<Connection, Latecomer>();
  readonly #waiting = new Set<Connection>();
  readonly #known = new WeakMap<Room, Set<number>>();

  /** @param grace how long a client may take to leave once it was told, in milliseconds */
  constructor(
    readonly door: LateDoor,
    readonly grace: number,
    readonly log: Log,
  ) {}

  /** The document the words of a connection build on: its own copy once some of them were late. */
  docFor(room: Room, connection: Connection): Y.Doc {
    return this.#open.get(connection)?.copy ?? room.text.doc;
  }

  /** Whether an edit is late: its author may not write now, or it goes on from words that were. */
  isLate(room: Room, connection: Connection, { news, authors }: UpdateFacts): boolean {
    if (this.#open.has(connection)) return true;
    if (!news) return false;
    if (!connection.standing.mayWrite) return true;
    return authors.length > 0 && authors.some((client) => this.#knownIn(room).has(client));
  }

  /** Takes a late edit. It is kept when the tick is over: not inside a transaction that may yet roll back. */
  take(room: Room, { connection, update, ordinal }: Edit, { authors }: UpdateFacts): void {
    const late = this.#open.get(connection) ?? this.#begin(room, connection);
    try {
      Y.applyUpdate(late.copy, update);
    } catch {
      return connection.close(closeCodes.badMessage, 'not a document update');
    }
    late.update = late.update ? Y.mergeUpdates([late.update, update]) : update;
    late.ordinal = ordinal;
    for (const client of authors) this.#knownIn(room).add(client);
    if (this.#waiting.size === 0) setImmediate(() => this.#keepAll());
    this.#waiting.add(connection);
  }

  forget(connection: Connection): void {
    // What has just arrived of somebody who has gone is still kept.
    if (this.#waiting.has(connection)) return;
    this.#open.get(connection)?.copy.destroy();
    this.#open.delete(connection);
  }

  /** What it has sent is no longer waited for, nor kept. */
  abandon(connection: Connection): void {
    this.#waiting.delete(connection);
    this.forget(connection);
  }

  #begin(room: Room, connection: Connection): Latecomer {
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(room.text.doc));
    const late: Latecomer = { room, copy, update: undefined, ordinal: 0 };
    this.#open.set(connection, late);
    return late;
  }

  #knownIn(room: Room): Set<number> {
    const known = this.#known.get(room) ?? new Set(this.door.clientsOf(room.sectionId));
    this.#known.set(room, known);
    return known;
  }

  #keepAll(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const connection of waiting) this.#keep(connection);
  }

  #keep(connection: Connection): void {
    const late = this.#open.get(connection);
    if (!late?.update) return;
    const { id, name } = connection.standing.user;
    try {
      const { sectionId } = late.room;
      const kept = this.door.keep({ sectionId, author: { id, name }, update: late.update });
      connection.sendKept(late.ordinal, kept);
      late.leaving ??= setTimeout(() => connection.close(closeCodes.resetDocument), this.grace).unref();
    } catch (error) {
      this.#failed(late.room, connection, error);
    } finally {
      if (!connection.isOpen) this.forget(connection);
    }
  }

  /** Its author still has the words: on the page, and where the disk took nothing, to send them again. */
  #failed({ sectionId }: Room, connection: Connection, error: unknown): void {
    if (isDomainError(error, 'storage-failed')) return connection.close(closeCodes.storageFailed, 'not saved');
    if (!isDomainError(error)) this.log.error({ sectionId, err: error }, 'late words could not be kept');
    connection.refuse(closeCodes.resetDocument);
  }
}
