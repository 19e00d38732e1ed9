import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { Served } from './contenders';

/** When each edit was sent, by the client and clock its text starts at. */
export type Sent = Map<number, Map<number, number>>;

const phrases = ['the focal point calls back ', 'within 24 hours ', 'with her consent ', 'the safe room '];
const NOTHING = Uint8Array.of(0);

/**
 * Somebody who types on a real socket. It holds only its own paragraph and times what the others write without
 * applying it, so that the generator can play two hundred people on the core the server does not use.
 */
export class Typist {
  readonly doc = new Y.Doc();
  readonly latencies: number[] = [];
  /** how far it has what each of the others typed, as clocks by client */
  readonly heard = new Map<number, number>();
  /** how far the server has said that what it typed itself is on disk, as a clock */
  saved = 0;
  delivered = 0;
  edits = 0;
  isReady = false;
  next = 0;
  readonly #socket: WebSocket;
  #words = new Y.XmlText();
  #hasBegun = false;
  #paragraphs = 0;
  /** its own clock after each document message it sent */
  readonly #clocks: number[] = [];

  constructor(
    readonly server: Served,
    readonly room: string,
    person: string,
    readonly times: Sent,
  ) {
    const { dialect, port } = server;
    const url = `ws://127.0.0.1:${port}${dialect.path(room)}`;
    this.#socket = new WebSocket(url, { headers: dialect.headers(person), perMessageDeflate: false });
    this.#socket.on('open', () => {
      for (const message of dialect.greeting(room)) this.#socket.send(message);
      this.#say(0, NOTHING);
    });
    this.#socket.on('message', (data: Buffer) => this.#hear(data));
    this.#socket.on('close', (code) => {
      if (![1000, 1001, 1005, 1006, 1012, 4205].includes(code)) console.error(`A typist was sent away with ${code}.`);
    });
    times.set(this.doc.clientID, new Map());
    this.doc.on('update', (update: Uint8Array) => this.#say(2, update));
  }

  /** Nine in ten edits are a character; some take one back, begin a paragraph or paste a phrase. */
  type(): void {
    const kind = Math.random();
    const length = this.#hasBegun ? this.#words.length : 0;
    this.edits += 1;
    this.times.get(this.doc.clientID)?.set(Y.getState(this.doc.store, this.doc.clientID), performance.now());
    if (kind < 0.02 || length === 0) this.#beginParagraph(`–${this.doc.clientID}-${(this.#paragraphs += 1)}–`);
    else if (kind < 0.08) this.#words.delete(length - 1, 1);
    else if (kind < 0.12) this.#words.insert(length, phrases[Math.floor(Math.random() * phrases.length)] ?? '');
    else this.#words.insert(length, String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  }

  /** Gives the room a text to begin with: paragraphs of 500 characters. */
  paste(paragraphs: number): void {
    this.doc.transact(() => {
      for (let at = 0; at < paragraphs; at += 1) this.#beginParagraph('The words. '.repeat(46).slice(0, 500));
    });
  }

  forgetFigures(): void {
    [this.latencies.length, this.delivered, this.edits] = [0, 0, 0];
  }

  leave(): void {
    this.#socket.close();
  }

  #beginParagraph(words: string): void {
    const paragraph = new Y.XmlElement('paragraph');
    this.#words = new Y.XmlText(words);
    this.#hasBegun = true;
    paragraph.insert(0, [this.#words]);
    this.doc.getXmlFragment('default').push([paragraph]);
  }

  #say(kind: number, bytes: Uint8Array): void {
    if (kind > 0) this.#clocks.push(Y.getState(this.doc.store, this.doc.clientID));
    this.#socket.send(this.server.dialect.say(this.room, kind, bytes));
  }

  #hear(data: Buffer): void {
    const at = performance.now();
    const heard = this.server.dialect.hear(data);
    if (heard?.kind === 'vector') this.#say(1, Uint8Array.of(0, 0));
    if (heard?.kind === 'whole') this.isReady = true;
    if (heard?.kind === 'saved') this.saved = this.#clocks[heard.count - 1] ?? 0;
    if (heard?.kind === 'update') this.#time(heard.bytes, at);
  }

  #time(update: Uint8Array, at: number): void {
    const { from, to } = Y.parseUpdateMeta(update);
    for (const [client, end] of to) {
      if (client === this.doc.clientID) continue;
      this.heard.set(client, Math.max(end, this.heard.get(client) ?? 0));
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
