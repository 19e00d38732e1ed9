import * as Y from 'yjs';
import { FRAGMENT } from '../sections';
import { frame } from './frame';
import type { Limits } from './limits';
import { BadMessage, missingMessage, updateMessage } from './messages';
import type { StoredText, UpdateLog } from '../storage';

/** A state is written again when the log has reached this part of it. */
const STATE_PER_LOG = 8;
/** Whatever the state: a log this many times as long as it need be is read slowly. */
const LONGEST_LOG = 8;

/** The text of one section in memory, and how much of the log it stands for. */
export class SharedDoc {
  #doc: Y.Doc | undefined;
  /** what was read from disk, until somebody needs more than these bytes */
  #stored: StoredText | undefined;
  #seq: number;
  #rows: number;
  #stateBytes: number;
  #logBytes: number;
  /** the frame a newcomer with nothing gets; made once per change */
  #whole: Buffer | undefined;

  /** Reads all of it, before anybody is answered. @throws DomainError `storage-failed` */
  constructor(
    readonly sectionId: string,
    readonly log: UpdateLog,
  ) {
    const stored = log.load(sectionId);
    this.#stored = stored;
    this.#seq = stored.seq;
    this.#rows = stored.updates.length;
    this.#stateBytes = stored.state?.length ?? 0;
    this.#logBytes = bytesOf(stored.updates);
  }

  /** Built when it is first needed: a newcomer with nothing gets the bytes as they are stored, in a third of the time. */
  get doc(): Y.Doc {
    this.#doc ??= docOf(this.#stored);
    this.#stored = undefined;
    return this.#doc;
  }

  get root(): Y.XmlFragment {
    return this.doc.getXmlFragment(FRAGMENT);
  }

  get isBuilt(): boolean {
    return this.#doc !== undefined;
  }

  get bytes(): number {
    return this.#stateBytes + this.#logBytes;
  }

  get vector(): Uint8Array {
    return Y.encodeStateVector(this.doc);
  }

  /** Runs changes as one. @returns the one update they amount to, or undefined when nothing changed */
  change(work: (transaction: Y.Transaction) => void): Uint8Array | undefined {
    let made: Uint8Array | undefined;
    const listen = (update: Uint8Array) => (made = update);
    const { doc } = this;
    doc.on('update', listen);
    try {
      doc.transact(work);
    } finally {
      doc.off('update', listen);
    }
    if (doc.store.pendingStructs ?? doc.store.pendingDs) throw new Error('An update left a gap.');
    return made;
  }

  /** An update that is applied here is now on disk as well. */
  stored(update: Uint8Array, seq: number): void {
    this.#whole = undefined;
    this.#seq = seq;
    this.#rows += 1;
    this.#logBytes += update.length;
  }

  /** Frames with everything that someone at this state vector lacks, complete with the last. @throws BadMessage */
  missingFrom(vector: Uint8Array): Buffer {
    const hasNothing = vector.length === 1 && vector[0] === 0;
    if (!hasNothing) return frame(missingMessage(encode(this.doc, vector)));
    this.#whole ??= wholeOf(this.#stored) ?? frame(missingMessage(Y.encodeStateAsUpdate(this.doc)));
    return this.#whole;
  }

  dispose(): void {
    this.#doc?.destroy();
  }

  wantsCompaction({ compactRows, compactBytes }: Limits): boolean {
    if (this.#rows < compactRows && this.#logBytes < compactBytes) return false;
    // A large state is not written again for every few hundred keystrokes.
    return this.#logBytes * STATE_PER_LOG >= this.#stateBytes || this.#rows >= compactRows * LONGEST_LOG;
  }

  /** A state now stands for these updates, the first of the log. */
  compacted(updates: readonly Uint8Array[], state: Uint8Array): void {
    this.#rows -= updates.length;
    this.#logBytes -= bytesOf(updates);
    this.#stateBytes = state.length;
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

const bytesOf = (updates: readonly Uint8Array[]) => updates.reduce((sum, { length }) => sum + length, 0);

/** A stored text as a document. */
export function docOf(stored: StoredText | undefined): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    if (stored?.state) Y.applyUpdate(doc, stored.state);
    for (const update of stored?.updates ?? []) Y.applyUpdate(doc, update);
  });
  return doc;
}

/** The stored bytes as they are. The log goes first: with the state that it builds on, the reader has everything. */
function wholeOf(stored: StoredText | undefined): Buffer | undefined {
  if (!stored?.state) return undefined;
  const state = frame(missingMessage(stored.state));
  if (stored.updates.length === 0) return state;
  return Buffer.concat([frame(updateMessage(Y.mergeUpdates(stored.updates))), state]);
}

function encode(doc: Y.Doc, vector: Uint8Array): Uint8Array {
  try {
    return Y.encodeStateAsUpdate(doc, vector);
  } catch {
    throw new BadMessage('not a state vector');
  }
}
