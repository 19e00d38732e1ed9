import * as Y from 'yjs';
import { closeCodes } from '../../schema/vocabulary';
import type { Connection } from './connection';
import { BadMessage } from './messages';
import type { Batch, Edit, Room } from './room';
import { checkUpdate, type UpdateFacts } from './update-check';

/** Applies one edit to a room's text and notes it in the batch, or refuses it and closes its socket. */
export function admit(room: Room, edit: Edit, batch: Batch): void {
  const { connection, update, ordinal, whole } = edit;
  if (connection.isRefused) return;
  const facts = check(room, connection, update, whole);
  if (!facts) return;
  if (facts.gap) {
    connection.gap = true;
    if (!connection.asked) room.ask(connection);
    return;
  }
  if (room.late?.isLate(room, connection, facts)) return room.late.take(room, edit, facts);
  if (facts.news) {
    apply(room, connection, update);
    room.space.take(facts.added);
    batch.notes.clients.push(...room.owners.claim(connection.standing.user.id, facts.authors));
    batch.authors.add(connection);
  }
  if (whole) connection.gap = false;
  if (!connection.gap) batch.saved.set(connection, ordinal);
}

function check(room: Room, connection: Connection, update: Uint8Array, whole: boolean): UpdateFacts | undefined {
  try {
    const facts = checkUpdate(room.late?.docFor(room, connection) ?? room.text.doc, update, room.limits.nesting);
    if (facts.gap && whole) throw new BadMessage('everything, with something missing');
    const code = refusalOf(room, connection, update, facts);
    if (code === undefined) return facts;
    connection.refuse(code);
  } catch (error) {
    if (!(error instanceof BadMessage)) throw error;
    connection.close(closeCodes.badMessage, error.message);
  }
  return undefined;
}

function refusalOf(room: Room, { standing }: Connection, update: Uint8Array, facts: UpdateFacts) {
  const { news, gap, authors } = facts;
  const isChange = news || gap;
  const isKept = standing.mayEdit && room.late !== undefined;
  if (isChange && !standing.mayWrite && !isKept)
    return standing.mayEdit ? closeCodes.resetDocument : closeCodes.notAllowed;
  if (authors.length === 0) return undefined;
  const isFull = room.text.bytes + update.length > room.limits.documentBytes || !room.space.has(facts.added);
  const isUsed = (client: number) => Y.getState(room.text.doc.store, client) > 0;
  return isFull || !room.owners.allow(standing.user.id, authors, isUsed) ? closeCodes.resetDocument : undefined;
}

function apply({ text }: Room, connection: Connection, update: Uint8Array): void {
  try {
    Y.applyUpdate(text.doc, update);
  } catch (error) {
    // Half of it may be in the document now: the room is thrown away, and this sender must not come back with it.
    connection.close(closeCodes.badMessage, 'not a document update');
    throw error;
  }
}
