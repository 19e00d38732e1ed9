import * as Y from 'yjs';
import { LogMoved, type StoredText, type UpdateLog } from '../storage';
import type { Log } from './hall';
import type { Limits } from './limits';
import { mergeInWorker } from './merge-in-worker';
import type { Room } from './room';
import { docOf } from './shared-doc';

/** Texts above this many bytes are merged in a thread of their own; below, within a millisecond or two. */
const MERGED_AT_ONCE = 32 * 1024;
/** Updates of many rooms share a page: erasing few of them writes as many pages as erasing all. */
const WORTH_ERASING = 0.5;
/** Updates erased at once: some milliseconds of writing, between ticks. */
const ERASED_AT_ONCE = 500;

interface Rooms {
  readonly rooms: ReadonlyMap<string, Room>;
  readonly updates: UpdateLog;
  readonly limits: Limits;
  readonly log: Log;
  drop(room: Room, error: unknown): void;
}

/** Keeps the log short: puts states in its place one section at a time, between ticks, and erases what they stand for. */
export class Compaction {
  readonly #waiting = new Set<string>();
  #isBusy = false;
  #isOver = false;
  #tidying: NodeJS.Immediate | undefined;
  /** somebody has left a room for good: what was deleted in it must not wait until erasing is worth it */
  #mustErase = false;

  constructor(readonly hall: Rooms) {}

  /** Compacts a room whose log has grown long. */
  consider(room: Room): void {
    if (room.text.wantsCompaction(this.hall.limits)) this.#add(room.sectionId);
  }

  /** Compacts a section that everybody has left: what was deleted while they were there goes for good. */
  retire(sectionId: string): void {
    this.#mustErase = true;
    this.#add(sectionId);
  }

  /** Erases at once what states stand for, before the storage is closed. */
  finish(): void {
    this.#isOver = true;
    clearImmediate(this.#tidying);
    try {
      while (this.hall.updates.trim(ERASED_AT_ONCE, 0));
    } catch (error) {
      this.hall.log.warn({ err: error }, 'the log could not be tidied');
    }
  }

  #add(sectionId: string): void {
    this.#waiting.add(sectionId);
    if (!this.#isBusy) setImmediate(() => void this.#work());
    this.#isBusy = true;
  }

  async #work(): Promise<void> {
    for (const sectionId of this.#waiting) {
      this.#waiting.delete(sectionId);
      await this.#compact(sectionId);
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#isOver) return;
    }
    this.#isBusy = false;
    this.#tidy(this.#mustErase ? 0 : WORTH_ERASING);
    this.#mustErase = false;
  }

  async #compact(sectionId: string): Promise<void> {
    const room = this.hall.rooms.get(sectionId);
    try {
      if (!room || room.text.bytes > MERGED_AT_ONCE) await this.#compactElsewhere(sectionId);
      else if (room.isSettled) room.text.compact();
    } catch (error) {
      const open = this.hall.rooms.get(sectionId);
      if (open && error instanceof LogMoved) this.hall.drop(open, error);
      else this.hall.log.warn({ sectionId, err: error }, 'a section could not be compacted');
    }
  }

  /** From what is on disk: whoever writes meanwhile adds to the log behind it. */
  async #compactElsewhere(sectionId: string): Promise<void> {
    const { updates } = this.hall;
    const stored = updates.load(sectionId);
    if (stored.updates.length === 0) return;
    const state = isSmall(stored) ? merge(stored) : await mergeInWorker(stored);
    if (this.#isOver) return;
    updates.compact(sectionId, stored.seq, stored.updates.length, state);
    this.hall.rooms.get(sectionId)?.text.compacted(stored.updates, state);
  }

  #tidy(share: number): void {
    this.#tidying ??= setImmediate(() => {
      this.#tidying = undefined;
      try {
        if (this.hall.updates.trim(ERASED_AT_ONCE, share)) this.#tidy(share);
      } catch (error) {
        this.hall.log.warn({ err: error }, 'the log could not be tidied');
      }
    });
  }
}

const isSmall = ({ state, updates }: StoredText) =>
  updates.reduce((sum, { length }) => sum + length, state?.length ?? 0) <= MERGED_AT_ONCE;

function merge(stored: StoredText): Uint8Array {
  const doc = docOf(stored);
  const state = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return state;
}
