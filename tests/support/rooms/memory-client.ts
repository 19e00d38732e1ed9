import { Duplex } from 'node:stream';
import * as decoding from 'lib0/decoding';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { Connection } from '../../../server/collaboration/connection';
import { listen } from '../../../server/collaboration/conversation';
import type { Hall } from '../../../server/collaboration/hall';
import { defaultLimits } from '../../../server/collaboration/limits';
import type { Room } from '../../../server/collaboration/room';
import { syncMessage } from './sync-message';

/** A client whose lines to and from the server are two queues: nothing moves until a test says so. */
export class MemoryClient {
  readonly doc = new Y.Doc();
  saved = 0;
  sent = 0;
  readonly up: Uint8Array[] = [];
  readonly down: Buffer[] = [];
  #room: Room | undefined;
  #connection: Connection | undefined;

  constructor(
    readonly hall: Hall,
    readonly sectionId: string,
    readonly name: string,
  ) {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server' && this.isConnected) this.#say(2, update);
    });
  }

  get isConnected(): boolean {
    return this.#connection?.isOpen ?? false;
  }

  connect(): this {
    this.leave();
    const line = new Duplex({
      read: () => {},
      write: (chunk: Buffer, _, done) => {
        this.down.push(chunk);
        done();
      },
    });
    const user = { id: this.name, name: this.name, color: '#000000', role: 'lead', party: null } as const;
    const standing = {
      kind: 'member',
      sessionHash: '',
      expiresAt: new Date('2126-01-01'),
      sopId: '',
      epoch: 1,
      user,
      mayWrite: true,
      mayEdit: true,
      seesAll: true,
    } as const;
    this.#connection = new Connection(openSocket(), line, undefined, standing, defaultLimits);
    this.#room = this.hall.enter(this.sectionId, this.#connection);
    this.#say(0, Y.encodeStateVector(this.doc));
    return this;
  }

  /** The line breaks: what is on its way is lost. */
  leave(): void {
    if (this.#connection) this.#connection.webSocket.terminate();
    if (this.#room && this.#connection) this.hall.leave(this.#room, this.#connection);
    [this.up.length, this.down.length, this.sent, this.saved] = [0, 0, 0, 0];
  }

  /** Has the server build its text now: one that must build it first asks back a turn later. */
  hurry(): this {
    this.#room?.text.doc.get('default');
    return this;
  }

  /** Lets the server read up to so many messages. */
  deliverUp(count: number): void {
    for (const message of this.up.splice(0, count)) {
      if (this.#room && this.#connection) listen(this.hall, this.#room, this.#connection, Buffer.from(message), true);
    }
  }

  /** Reads up to so many messages of the server. */
  deliverDown(count: number): void {
    for (const bytes of this.down.splice(0, count)) {
      for (const message of messagesIn(bytes)) this.#hear(decoding.createDecoder(message));
    }
  }

  #hear(decoder: decoding.Decoder): void {
    const type = decoding.readVarUint(decoder);
    if (type === 100) this.saved = decoding.readVarUint(decoder);
    if (type !== 0) return;
    const kind = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (kind === 0) this.#say(1, Y.encodeStateAsUpdate(this.doc, bytes));
    else Y.applyUpdate(this.doc, bytes, 'server');
  }

  #say(type: number, bytes: Uint8Array): void {
    if (type > 0) this.sent += 1;
    this.up.push(syncMessage(type, bytes));
  }
}

/** What a connection uses of the socket library, without a network. */
function openSocket(): WebSocket {
  const socket = {
    OPEN: 1,
    readyState: 1,
    isPaused: false,
    close: () => (socket.readyState = 3),
    terminate: () => (socket.readyState = 3),
    pause: () => {},
    resume: () => {},
  };
  return socket as unknown as WebSocket;
}

/** The messages in what was written at once: one frame or several. */
function messagesIn(bytes: Buffer): Uint8Array[] {
  const messages: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const short = bytes[at + 1] ?? 0;
    const header = short < 126 ? 2 : short === 126 ? 4 : 10;
    const length = header === 2 ? short : header === 4 ? bytes.readUInt16BE(at + 2) : bytes.readUInt32BE(at + 6);
    messages.push(new Uint8Array(bytes.subarray(at + header, at + header + length)));
    at += header + length;
  }
  return messages;
}
