import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { cookieOf } from '../../support/rooms/world';
import { syncMessage } from '../../support/rooms/sync-message';

/** What a server says, as far as a bench listens. `saved` counts document messages; `taken` is one more of them. */
export type Heard =
  | { kind: 'vector' | 'whole' | 'update'; bytes: Uint8Array }
  | { kind: 'saved'; count: number }
  | { kind: 'taken' }
  | undefined;

/** How one of the servers is spoken to. All of them wrap the same three messages of y-protocols. */
export interface Dialect {
  /** says how much of what it was sent it has taken in */
  acknowledges: boolean;
  path(room: string): string;
  headers(person: string): Record<string, string>;
  /** what a client says first, before anything it is asked */
  greeting(room: string): Uint8Array[];
  /** @param kind 0 state vector, 1 all that is missing, 2 one update */
  say(room: string, kind: number, bytes: Uint8Array): Uint8Array;
  hear(message: Uint8Array): Heard;
}

const syncKinds = ['vector', 'whole', 'update'] as const;

function readSync(decoder: decoding.Decoder): Heard {
  const kind = syncKinds[decoding.readVarUint(decoder)];
  return kind && { kind, bytes: decoding.readVarUint8Array(decoder) };
}

function hearPlain(message: Uint8Array): Heard {
  const decoder = decoding.createDecoder(message);
  const type = decoding.readVarUint(decoder);
  if (type === 0) return readSync(decoder);
  return type === 100 ? { kind: 'saved', count: decoding.readVarUint(decoder) } : undefined;
}

export const plain: Dialect = {
  acknowledges: false,
  path: (room) => `/${room}`,
  headers: () => ({}),
  greeting: () => [],
  say: (_, kind, bytes) => syncMessage(kind, bytes),
  hear: hearPlain,
};

export const ours: Dialect = {
  ...plain,
  acknowledges: true,
  path: (room) => `/collab/${room}`,
  headers: (person) => ({ cookie: cookieOf(person) }),
};

function addressed(room: string, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, room);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

/** Every message names its document first, and a token has to be shown even where nobody asks for one. */
export const hocuspocusDialect: Dialect = {
  acknowledges: true,
  path: () => '/',
  headers: () => ({}),
  greeting: (room) => [
    addressed(room, (encoder) => {
      encoding.writeVarUint(encoder, 2);
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarString(encoder, 'token');
    }),
  ],
  say: (room, kind, bytes) =>
    addressed(room, (encoder) => {
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarUint(encoder, kind);
      encoding.writeVarUint8Array(encoder, bytes);
    }),
  hear(message) {
    const decoder = decoding.createDecoder(message);
    decoding.readVarString(decoder);
    const type = decoding.readVarUint(decoder);
    if (type === 0 || type === 4) return readSync(decoder);
    return type === 8 ? { kind: 'taken' } : undefined;
  },
};
