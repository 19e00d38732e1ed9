import * as Y from 'yjs';
import { frame } from './frame';
import type { Limits } from './limits';
import { BadMessage, missingMessage } from './messages';
import type { UpdateLog } from './update-log';

/** The text of one section in memory, and how much of the log it stands for. */
export class SharedDoc {
  readonly doc = new Y.Doc();
  #seq: number;
  #rows: number;
  #stateBytes: number;
  #logBytes = 0;
  /** the frame a newcomer with nothing gets; made once per change */
  #whole: Buffer | undefined;

  /** Loads it whole, before anybody is answered. @throws DomainError `storage-failed` */
  constructor(
    readonly sectionId: string,
    readonly log: UpdateLog,
  ) {
    const { state, updates, seq } = log.load(sectionId);
    this.doc.transact(() => {
      if (state) Y.applyUpdate(this.doc, state);
      for (const update of updates) Y.applyUpdate(this.doc, update);
    });
    this.#seq = seq;
    this.#rows = updates.length;
    this.#stateBytes = state?.length ?? 0;
    for (const { length } of updates) this.#logBytes += length;
  }

  get bytes(): number {
    return this.#stateBytes + this.#logBytes;
  }

  get vector(): Uint8Array {
    return Y.encodeStateVector(this.doc);
  }

  /** Runs changes as one. @returns the one update they amount to, or undefined when nothing changed */
  change(work: () => void): Uint8Array | undefined {
    let made: Uint8Array | undefined;
    const listen = (update: Uint8Array) => (made = update);
    this.doc.on('update', listen);
    try {
      this.doc.transact(work);
    } finally {
      this.doc.off('update', listen);
    }
    if (this.doc.store.pendingStructs ?? this.doc.store.pendingDs) throw new Error('An update left a gap.');
    return made;
  }

  /** An update that is applied here is now on disk as well. */
  stored(update: Uint8Array, seq: number): void {
    this.#whole = undefined;
    this.#seq = seq;
    this.#rows += 1;
    this.#logBytes += update.length;
  }

  /** The message with everything that someone at this state vector lacks. @throws BadMessage */
  missingFrom(vector: Uint8Array): Buffer {
    const hasNothing = vector.length === 1 && vector[0] === 0;
    if (!hasNothing) return frame(missingMessage(encode(this.doc, vector)));
    this.#whole ??= frame(missingMessage(Y.encodeStateAsUpdate(this.doc)));
    return this.#whole;
  }

  wantsCompaction({ compactRows, compactBytes }: Limits): boolean {
    return this.#rows >= compactRows || this.#logBytes >= compactBytes;
  }

  /** Puts one state in place of the log; deleted words are then gone. @throws LogMoved; DomainError */
  compact(): void {
    if (this.#rows === 0) return;
    const state = Y.encodeStateAsUpdate(this.doc);
    this.log.compact(this.sectionId, this.#seq, this.#rows, state);
    this.#rows = 0;
    this.#logBytes = 0;
    this.#stateBytes = state.length;
  }
}

function encode(doc: Y.Doc, vector: Uint8Array): Uint8Array {
  try {
    return Y.encodeStateAsUpdate(doc, vector);
  } catch {
    throw new BadMessage('not a state vector');
  }
}
