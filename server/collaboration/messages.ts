import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { messageTypes } from '../../schema/vocabulary';

const syncTypes = { stateVector: 0, missing: 1, update: 2 } as const;

/** What a client may say. `missing` answers our state vector with all we lack; `update` is one edit. */
export type ClientMessage =
  | { type: 'state-vector'; vector: Uint8Array }
  | { type: 'missing' | 'update'; update: Uint8Array }
  | { type: 'awareness'; entries: Uint8Array }
  | { type: 'query-awareness' };

/** Bytes that are no message of this protocol. The connection that sent them is closed. */
export class BadMessage extends Error {
  override name = 'BadMessage';
}

/** Reads one message whole: anything unknown, cut off or followed by more bytes is refused. @throws BadMessage */
export function readMessage(bytes: Uint8Array): ClientMessage {
  try {
    const decoder = decoding.createDecoder(bytes);
    const message = readBody(decoder);
    if (decoding.hasContent(decoder)) throw new BadMessage('bytes after the message');
    return message;
  } catch (error) {
    if (error instanceof BadMessage) throw error;
    throw new BadMessage('not a whole message');
  }
}

function readBody(decoder: decoding.Decoder): ClientMessage {
  switch (decoding.readVarUint(decoder)) {
    case messageTypes.sync:
      return readSync(decoder);
    case messageTypes.awareness:
      return { type: 'awareness', entries: decoding.readVarUint8Array(decoder) };
    case messageTypes.queryAwareness:
      return { type: 'query-awareness' };
    default:
      throw new BadMessage('unknown message type');
  }
}

function readSync(decoder: decoding.Decoder): ClientMessage {
  const type = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  switch (type) {
    case syncTypes.stateVector:
      return { type: 'state-vector', vector: bytes };
    case syncTypes.missing:
      return { type: 'missing', update: bytes };
    case syncTypes.update:
      return { type: 'update', update: bytes };
    default:
      throw new BadMessage('unknown sync message');
  }
}

const message = (...numbers: number[]) => Uint8Array.from(numbers);

function withBytes(types: readonly number[], bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const type of types) encoding.writeVarUint(encoder, type);
  encoding.writeVarUint8Array(encoder, bytes);
  return encoding.toUint8Array(encoder);
}

export const stateVectorMessage = (vector: Uint8Array) => withBytes([messageTypes.sync, syncTypes.stateVector], vector);

export const missingMessage = (update: Uint8Array) => withBytes([messageTypes.sync, syncTypes.missing], update);

export const updateMessage = (update: Uint8Array) => withBytes([messageTypes.sync, syncTypes.update], update);

export const awarenessMessage = (entries: Uint8Array) => withBytes([messageTypes.awareness], entries);

/** @param count how many document messages of the connection are on disk */
export function savedMessage(count: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageTypes.saved);
  encoding.writeVarUint(encoder, count);
  return encoding.toUint8Array(encoder);
}

export const modeMessage = (mayWrite: boolean) => message(messageTypes.mode, mayWrite ? 1 : 0);

export const refusedMessage = () => message(messageTypes.refused);

/** @param count how many document messages of the connection are settled, the last of them kept beside the text */
export function keptMessage(count: number, lateEditId: string | null): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageTypes.refused);
  encoding.writeVarUint(encoder, count);
  encoding.writeVarString(encoder, lateEditId ?? '');
  return encoding.toUint8Array(encoder);
}
