import { randomUUID } from 'node:crypto';
import { closeCodes } from '../../schema/vocabulary';
import type { UpdateLog } from '../storage';
import { LocalRoomBus, type RoomBus, type RoomMessage } from './bus';
import { Compaction } from './compaction';
import type { Connection } from './connection';
import { GroupCommit } from './group-commit';
import type { Latecomers } from './latecomers';
import type { Limits } from './limits';
import { noRecords, type Records } from './records';
import { Room } from './room';

export interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** All open rooms: opens them at the first visitor, commits them together, closes them when they have been empty. */
export class Hall {
  /** names this hall on the bus */
  readonly id = randomUUID();
  readonly rooms = new Map<string, Room>();
  readonly commits: GroupCommit;
  readonly #leaving = new Map<Room, NodeJS.Timeout>();
  readonly #compaction = new Compaction(this);
  readonly #leaveBus: () => void;

  constructor(
    readonly updates: UpdateLog,
    readonly limits: Limits,
    readonly log: Log,
    readonly late?: Latecomers,
    readonly records: Records = noRecords,
    readonly bus: RoomBus = new LocalRoomBus(),
  ) {
    this.commits = new GroupCommit(
      updates,
      limits.tickGap,
      (room, error) => this.drop(room, error),
      (room, update) => this.#grown(room, update),
      records,
    );
    this.#leaveBus = bus.subscribe((message) => this.#hear(message));
  }

  /** @throws DomainError `storage-failed` when the text cannot be read */
  enter(sectionId: string, connection: Connection): Room {
    const { epoch } = connection.standing;
    // Renewed by another process, such as a command: nobody told us.
    if (this.rooms.get(sectionId)?.epoch !== epoch) this.renew(sectionId);
    const room = this.rooms.get(sectionId) ?? this.#open(sectionId, epoch);
    this.rooms.set(sectionId, room);
    clearTimeout(this.#leaving.get(room));
    this.#leaving.delete(room);
    room.connections.add(connection);
    return room;
  }

  #open(sectionId: string, epoch: number): Room {
    const show = (frame: Uint8Array) => this.bus.publish({ kind: 'presence', sectionId, frame });
    return new Room({ sectionId, epoch }, this.updates, this.limits, show, this.late, this.records);
  }

  /** The section is another document now: what is here of the old one is forgotten, and every editor's copy of it. */
  renew(sectionId: string): void {
    const room = this.rooms.get(sectionId);
    if (!room) return;
    this.#forget(room);
    for (const connection of room.connections) {
      this.late?.abandon(connection);
      connection.refuse(closeCodes.resetDocument);
    }
  }

  leave(room: Room, connection: Connection): void {
    room.connections.delete(connection);
    this.late?.forget(connection);
    if (this.rooms.get(room.sectionId) !== room) return;
    room.presence.leave(connection);
    if (room.connections.size > 0) return;
    const timer = setTimeout(() => this.#retire(room), this.limits.idleBeforeUnload).unref();
    this.#leaving.set(room, timer);
  }

  /** Puts everything received so far for a section on disk. @throws DomainError `storage-failed` */
  flush(sectionId: string): void {
    const room = this.rooms.get(sectionId);
    if (room?.isDirty) this.commits.commit([room]);
  }

  /** Takes part in what was committed or shown elsewhere. */
  #hear(message: RoomMessage): void {
    const room = 'sectionId' in message ? this.rooms.get(message.sectionId) : undefined;
    if (!room) return;
    if (message.kind === 'presence') return room.presence.pass(message.frame);
    if (message.kind === 'renewed') return this.renew(room.sectionId);
    if (message.kind !== 'committed' || message.from === this.id) return;
    try {
      room.take(message.update);
    } catch (error) {
      this.drop(room, error);
    }
  }

  #grown(room: Room, update: Uint8Array): void {
    this.bus.publish({ kind: 'committed', sectionId: room.sectionId, update, from: this.id });
    this.#compaction.consider(room);
  }

  /** Forgets a room whose memory can no longer be trusted. Its people come back at once, with what is not saved. */
  drop(room: Room, error: unknown): void {
    this.log.error({ sectionId: room.sectionId, err: error }, 'a room was dropped: its edits did not reach the disk');
    this.#forget(room);
    for (const connection of room.connections) connection.close(closeCodes.storageFailed, 'not saved');
  }

  /** Puts all of a room on disk and forgets it, at once. */
  unload(room: Room): void {
    try {
      this.flush(room.sectionId);
      if (room.isSettled) room.text.compact();
    } catch (error) {
      this.log.warn({ sectionId: room.sectionId, err: error }, 'a room was closed without compaction');
    }
    this.#forget(room);
  }

  /** Nobody has been there for a while. */
  #retire(room: Room): void {
    try {
      this.flush(room.sectionId);
      this.#compaction.retire(room.sectionId);
    } catch {
      // The room was dropped and its people told.
    }
    this.#forget(room);
  }

  #forget(room: Room): void {
    clearTimeout(this.#leaving.get(room));
    this.#leaving.delete(room);
    this.commits.forget(room);
    if (this.rooms.get(room.sectionId) === room) this.rooms.delete(room.sectionId);
    room.dispose();
  }

  /** Before the storage is closed. */
  close(): void {
    this.#leaveBus();
    this.#compaction.finish();
  }
}
