import * as Y from 'yjs';
import { closeCodes } from '../../schema/vocabulary';
import { admit } from './admit';
import type { Connection } from './connection';
import { frame } from './frame';
import type { Latecomers } from './latecomers';
import type { Limits } from './limits';
import { stateVectorMessage, updateMessage } from './messages';
import { Owners } from './owners';
import { Presence } from './presence';
import { noRecords, type Notes, type Records } from './records';
import { SharedDoc } from './shared-doc';
import { Space } from './space';
import { fitText } from '../sections';
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
  /** what is stored with it */
  notes: Notes;
  /** holds changes of our own: something in it did not fit */
  isMended: boolean;
}

const emptyBatch = (): Batch => ({
  ...{ update: undefined, authors: new Set(), saved: new Map() },
  ...{ notes: { clients: [], misfits: [] }, isMended: false },
});

/** The shared text of one section and who has it open. */
export class Room {
  readonly sectionId: string;
  /** which document of the section this is */
  readonly epoch: number;
  readonly connections = new Set<Connection>();
  readonly presence: Presence;
  readonly text: SharedDoc;
  readonly owners: Owners;
  readonly space: Space;
  /** the text that was there before has been looked at too */
  #isChecked = false;
  #inbox: Edit[] = [];
  #batch: Batch | undefined;

  /** @param show tells all rooms of this section who is here @throws DomainError `storage-failed` */
  constructor(
    { sectionId, epoch }: { sectionId: string; epoch: number },
    log: UpdateLog,
    readonly limits: Limits,
    show: (frame: Uint8Array) => void,
    readonly late?: Latecomers,
    records: Records = noRecords,
  ) {
    this.sectionId = sectionId;
    this.epoch = epoch;
    this.owners = new Owners(sectionId, records);
    this.space = new Space(() => this.text.root, limits.documentSize);
    this.text = new SharedDoc(sectionId, log);
    this.presence = new Presence(this.connections, limits, show, (client) => this.owners.of(client));
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
    const batch = this.#batch ?? emptyBatch();
    const update = this.text.change((transaction) => {
      for (const edit of edits) admit(this, edit, batch);
      this.#fit(batch, transaction);
    });
    if (update) batch.update = batch.update ? Y.mergeUpdates([batch.update, update]) : update;
    this.#batch = batch;
    return batch;
  }

  /** The batch is on disk: everyone gets it, its authors learn that it is saved. */
  settle({ update, authors, saved, isMended }: Batch, seq: number): void {
    this.#batch = undefined;
    if (update) {
      this.text.stored(update, seq);
      const [author] = authors;
      // What was mended is news to its author too.
      this.#broadcast(update, authors.size === 1 && !isMended ? author : undefined);
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
    if (!this.#maySee(connection)) return;
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
    if (!this.#maySee(connection)) return;
    const missing = Y.encodeStateAsUpdate(this.text.doc, connection.behind);
    connection.behind = undefined;
    connection.grant(frame(updateMessage(missing)));
  }

  dispose(): void {
    this.presence.dispose();
    this.text.dispose();
  }

  /** What fits no section leaves the text in the tick that brought it: nobody else ever has it. */
  #fit(batch: Batch, transaction: Y.Transaction): void {
    const { misfits, changed } = fitText(this.text.root, this.#isChecked ? transaction : undefined);
    this.#isChecked = true;
    batch.isMended ||= changed;
    // Yjs would take our part in a transaction that others' edits began for somebody else under our id.
    if (changed) transaction.local = true;
    for (const misfit of misfits) batch.notes.misfits.push({ ...misfit, personId: this.owners.of(misfit.client) });
  }

  /**
   * Whoever has the shared text has all of it. A section that lists providers says where shelters are, so it goes to
   * nobody who may not know, not even when the list comes in while they look; they read the page instead.
   */
  #maySee(connection: Connection): boolean {
    if (connection.standing.seesAll || !listsProviders(this.text.root)) return true;
    connection.close(closeCodes.notAllowed, 'read the page instead');
    return false;
  }

  #broadcast(update: Uint8Array, except: Connection | undefined): void {
    const bytes = frame(updateMessage(update));
    for (const connection of this.connections) {
      if (connection === except || !connection.answered || connection.behind || !this.#maySee(connection)) continue;
      connection.send(bytes);
      if (connection.backlog > this.limits.backlogBytes / 2) connection.behind = this.text.vector;
    }
  }
}

const listsProviders = (root: Y.XmlFragment) =>
  root.toArray().some((block) => block instanceof Y.XmlElement && block.nodeName === 'directory');
