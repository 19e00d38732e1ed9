import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { cookieOf } from '../../support/rooms/world';
import { syncMessage } from '../../support/rooms/sync-message';

/** When each edit was sent, by the client and clock its text starts at. */
export type Sent = Map<number, Map<number, number>>;

const phrases = ['the focal point calls back ', 'within 24 hours ', 'with her consent ', 'the safe room '];

/**
 * Somebody who types on a real socket. It holds only its own paragraph and times what the others write without
 * applying it, so that the generator can play two hundred people on the core the server does not use.
 */
export class Typist {
  readonly doc = new Y.Doc();
  readonly latencies: number[] = [];
  delivered = 0;
  edits = 0;
  saved = 0;
  sent = 0;
  isReady = false;
  next = 0;
  readonly #socket: WebSocket;
  #words = new Y.XmlText();
  #hasBegun = false;

  constructor(
    readonly place: { port: number; sectionId: string; personId: string },
    readonly times: Sent,
    readonly random: () => number,
  ) {
    const url = `ws://127.0.0.1:${place.port}/collab/${place.sectionId}`;
    this.#socket = new WebSocket(url, { headers: { cookie: cookieOf(place.personId) }, perMessageDeflate: false });
    this.#socket.on('open', () => this.#socket.send(syncMessage(0, Uint8Array.of(0))));
    this.#socket.on('message', (data: Buffer) => this.#hear(data));
    this.#socket.on('close', (code) => {
      if (code !== 1000 && code !== 1005 && code !== 1006) console.error(`A typist was sent away with ${code}.`);
    });
    times.set(this.doc.clientID, new Map());
    this.doc.on('update', (update: Uint8Array) => this.#say(2, update));
  }

  /** Nine in ten edits are a character; some take one back, begin a paragraph or paste a phrase. */
  type(): void {
    const kind = this.random();
    const length = this.#hasBegun ? this.#words.length : 0;
    this.edits += 1;
    this.times.get(this.doc.clientID)?.set(Y.getState(this.doc.store, this.doc.clientID), performance.now());
    if (kind < 0.02 || length === 0) this.#beginParagraph();
    else if (kind < 0.08) this.#words.delete(length - 1, 1);
    else if (kind < 0.12) this.#words.insert(length, phrases[Math.floor(this.random() * phrases.length)] ?? '');
    else this.#words.insert(length, String.fromCharCode(97 + Math.floor(this.random() * 26)));
  }

  leave(): void {
    this.#socket.close();
  }

  #beginParagraph(): void {
    const paragraph = new Y.XmlElement('paragraph');
    this.#words = new Y.XmlText('–');
    this.#hasBegun = true;
    paragraph.insert(0, [this.#words]);
    this.doc.getXmlFragment('default').push([paragraph]);
  }

  #say(kind: number, bytes: Uint8Array): void {
    this.sent += 1;
    this.#socket.send(syncMessage(kind, bytes));
  }

  #hear(data: Buffer): void {
    const at = performance.now();
    const decoder = decoding.createDecoder(new Uint8Array(data));
    const type = decoding.readVarUint(decoder);
    if (type === 100) this.saved = decoding.readVarUint(decoder);
    if (type !== 0) return;
    const kind = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (kind === 0) this.#say(1, Uint8Array.of(0, 0));
    if (kind === 1) this.isReady = true;
    if (kind === 2) this.#time(bytes, at);
  }

  #time(update: Uint8Array, at: number): void {
    const { from, to } = Y.parseUpdateMeta(update);
    for (const [client, end] of to) {
      if (client === this.doc.clientID) continue;
      const times = this.times.get(client);
      for (let clock = from.get(client) ?? end; clock < end; clock += 1) {
        const sent = times?.get(clock);
        if (sent === undefined) continue;
        this.latencies.push(at - sent);
        this.delivered += 1;
      }
    }
  }
}
