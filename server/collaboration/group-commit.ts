import type { Records } from './records';
import type { Room } from './room';
import { Spread } from './spread';
import type { UpdateLog } from '../storage';

export interface CommitFigures {
  commits: number;
  updates: number;
  /** milliseconds spent in commits */
  time: number;
  /** commits by how long they took */
  spread: Spread;
  /** when a commit last failed, if none has succeeded since; milliseconds of the process */
  failedAt: number | undefined;
}

/** Edits of a document that is no longer the section's. Their room is read again, and their senders start anew. */
class Outdated extends Error {
  override name = 'Outdated';
}

/** Puts what arrived in all rooms on disk, many edits in one transaction, before anybody hears of it. */
export class GroupCommit {
  readonly figures: CommitFigures = { commits: 0, updates: 0, time: 0, spread: new Spread(), failedAt: undefined };
  readonly #dirty = new Set<Room>();
  #scheduled = false;
  #last = -Infinity;

  /** @param failed gets each room whose edits did not reach the disk, and why @param grown each room that did */
  constructor(
    readonly log: UpdateLog,
    readonly gap: number,
    readonly failed: (room: Room, error: unknown) => void,
    readonly grown: (room: Room, update: Uint8Array) => void,
    readonly records: Records,
  ) {}

  /** Commits this room with the next tick: at once when the last is long enough ago. */
  schedule(room: Room): void {
    this.#dirty.add(room);
    if (this.#scheduled) return;
    this.#scheduled = true;
    const wait = this.#last + this.gap - performance.now();
    if (wait > 0) setTimeout(this.#tick, wait).unref();
    else setImmediate(this.#tick);
  }

  /**
   * Commits these rooms now. Inside somebody's transaction nothing is settled yet: should that roll back, the tick that
   * each edit has asked for writes it again. @throws what the storage throws, after `failed` was told */
  commit(rooms: readonly Room[]): void {
    const work = rooms.flatMap((room) => this.#collect(room));
    for (const { room, batch } of work) if (!batch.update) room.settle(batch, 0);
    const changed = work.flatMap(({ room, batch }) => (batch.update ? [{ room, batch, update: batch.update }] : []));
    if (changed.length === 0) return;
    const started = performance.now();
    try {
      this.records.together(() => {
        const outdated = changed.find(({ room }) => !this.records.isCurrent(room.sectionId, room.epoch));
        if (outdated) throw new Outdated(outdated.room.sectionId);
        this.log.append(
          changed.map(({ room, update }) => ({ sectionId: room.sectionId, update })),
          (seqs) => changed.forEach(({ room, batch }, at) => this.#settle(room, batch, seqs[at] ?? 0)),
        );
        for (const { room, batch } of changed) this.records.note(room.sectionId, batch.notes);
      });
      this.#count(changed.length, started);
    } catch (error) {
      this.figures.failedAt = performance.now();
      for (const { room } of changed) this.failed(room, error);
      throw error;
    }
  }

  forget(room: Room): void {
    this.#dirty.delete(room);
  }

  readonly #tick = () => {
    this.#scheduled = false;
    const rooms = [...this.#dirty];
    this.#dirty.clear();
    try {
      this.commit(rooms);
    } catch {
      // `failed` was told; the tick has no caller to tell.
    }
    this.#last = performance.now();
  };

  #collect(room: Room) {
    try {
      const batch = room.collect();
      return batch ? [{ room, batch }] : [];
    } catch (error) {
      this.failed(room, error);
      return [];
    }
  }

  #settle(room: Room, batch: Parameters<Room['settle']>[0], seq: number): void {
    try {
      room.settle(batch, seq);
      if (batch.update) this.grown(room, batch.update);
    } catch (error) {
      this.failed(room, error);
    }
  }

  #count(updates: number, started: number): void {
    this.figures.commits += 1;
    this.figures.updates += updates;
    const took = performance.now() - started;
    this.figures.time += took;
    this.figures.spread.note(took / 1000);
    this.figures.failedAt = undefined;
  }
}
