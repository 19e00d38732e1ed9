import * as Y from 'yjs';
import { admit } from './admit';
import type { Connection } from './connection';
import { frame } from './frame';
import type { Latecomers } from './latecomers';
import type { Limits } from './limits';
import { stateVectorMessage, updateMessage } from './messages';
import { Presence } from './presence';
import { SharedDoc } from './shared-doc';
import type { UpdateLog } from '../storage';

/** One document message waiting for the next tick. */
export interface Edit {
  connection: Connection;
  update: Uint8Array;
  /** its place among the document messages of its connection, from 1 */
  ordinal: number;
  /** holds everything the sender has that we lacked, so nothing it builds on can be outstanding */
  whole: boolean;
}

/** What one tick made of a room's inbox: applied in memory, told to nobody until it is on disk. */
export interface Batch {
  update: Uint8Array | undefined;
  /** whose edits it holds */
  authors: Set<Connection>;
  /** what each connection has on disk with it, as the ordinal of its last message */
  saved: Map<Connection, number>;
}

/** The shared text of one section and who has it open. */
export class Room {
  readonly connections = new Set<Connection>();
  readonly presence: Presence;
  readonly text: SharedDoc;
  /** who writes under which client id, so that nobody adds to the text as another */
  readonly owners = new Map<number, string>();
  #inbox: Edit[] = [];
  #batch: Batch | undefined;

  /** @throws DomainError `storage-failed` when the text cannot be read */
  constructor(
    readonly sectionId: string,
    log: UpdateLog,
    readonly limits: Limits,
    readonly late?: Latecomers,
  ) {
    this.text = new SharedDoc(sectionId, log);
    this.presence = new Presence(this.connections, limits);
  }

  get isDirty(): boolean {
    return this.#inbox.length > 0 || this.#batch !== undefined;
  }

  /** all that memory holds is on disk */
  get isSettled(): boolean {
    return this.#batch === undefined;
  }

  get pendingBytes(): number {
    return this.#inbox.reduce((sum, { update }) => sum + update.length, 0);
  }

  /** Puts a document message into the inbox of the next tick. */
  receive(connection: Connection, update: Uint8Array, whole: boolean): void {
    connection.received += 1;
    if (whole && connection.asked) connection.asked -= 1;
    this.#inbox.push({ connection, update, ordinal: connection.received, whole });
  }

  /** Applies the inbox. What it answers stays the room's until `settle`: a batch that was rolled back comes again. */
  collect(): Batch | undefined {
    const edits = this.#inbox;
    if (edits.length === 0) return this.#batch;
    this.#inbox = [];
    const batch: Batch = this.#batch ?? { update: undefined, authors: new Set(), saved: new Map() };
    const update = this.text.change(() => {
      for (const edit of edits) admit(this, edit, batch);
    });
    if (update) batch.update = batch.update ? Y.mergeUpdates([batch.update, update]) : update;
    this.#batch = batch;
    return batch;
  }

  /** The batch is on disk: everyone gets it, its authors learn that it is saved. */
  settle({ update, authors, saved }: Batch, seq: number): void {
    this.#batch = undefined;
    if (update) {
      this.text.stored(update, seq);
      const [author] = authors;
      this.#broadcast(update, authors.size === 1 ? author : undefined);
    }
    for (const [connection, ordinal] of saved) {
      connection.saved = ordinal;
      connection.sendSaved();
    }
  }

  /** Passes on what a command has written to the log itself. */
  take(update: Uint8Array): void {
    const made = this.text.change(() => Y.applyUpdate(this.text.doc, update));
    this.text.stored(update, this.text.log.lastSeq(this.sectionId));
    if (made) this.#broadcast(made, undefined);
  }

  /** Sends a reader what it lacks; from then on it gets every update. @throws BadMessage */
  answer(connection: Connection, vector: Uint8Array): void {
    connection.grant(this.text.missingFrom(vector));
    connection.answered = true;
  }

  /** Asks a connection for what it has and we lack. */
  ask(connection: Connection): void {
    connection.asked = (connection.asked ?? 0) + 1;
    connection.send(frame(stateVectorMessage(this.text.vector)));
  }

  /** Gives a reader that had fallen behind the rest in one piece. */
  catchUp(connection: Connection): void {
    if (!connection.behind) return;
    const missing = Y.encodeStateAsUpdate(this.text.doc, connection.behind);
    connection.behind = undefined;
    connection.grant(frame(updateMessage(missing)));
  }

  dispose(): void {
    this.presence.dispose();
    this.text.dispose();
  }

  #broadcast(update: Uint8Array, except: Connection | undefined): void {
    const bytes = frame(updateMessage(update));
    for (const connection of this.connections) {
      if (connection === except || !connection.answered || connection.behind) continue;
      connection.send(bytes);
      if (connection.backlog > this.limits.backlogBytes / 2) connection.behind = this.text.vector;
    }
  }
}
