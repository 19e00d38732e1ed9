import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { until } from '../../support/until';
import type { Served } from './contenders';

/** Somebody who opens a room with nothing and applies what comes. */
export class Reader {
  readonly doc = new Y.Doc();
  readonly opened = performance.now();
  bytes = 0;
  /** milliseconds after opening when the server first called the text complete, and how long it was then */
  synced: { milliseconds: number; characters: number } | undefined;
  readonly #socket: WebSocket;

  constructor(server: Served, room: string, person = '') {
    const { dialect, port } = server;
    const url = `ws://127.0.0.1:${port}${dialect.path(room)}`;
    this.#socket = new WebSocket(url, { headers: dialect.headers(person), perMessageDeflate: false });
    this.#socket.on('open', () => {
      for (const message of dialect.greeting(room)) this.#socket.send(message);
      this.#socket.send(dialect.say(room, 0, Uint8Array.of(0)));
    });
    this.#socket.on('message', (data: Buffer) => {
      this.bytes += data.length;
      const heard = dialect.hear(data);
      if (heard?.kind === 'vector') this.#socket.send(dialect.say(room, 1, Uint8Array.of(0, 0)));
      if (heard?.kind !== 'whole' && heard?.kind !== 'update') return;
      Y.applyUpdate(this.doc, heard.bytes);
      if (heard.kind !== 'whole') return;
      const milliseconds = performance.now() - this.opened;
      this.synced ??= { milliseconds, characters: this.characters };
    });
  }

  get characters(): number {
    const blocks = this.doc.getXmlFragment('default').toArray();
    const texts = blocks.flatMap((block) => (block instanceof Y.XmlElement ? block.toArray() : []));
    return texts.reduce((sum, text) => sum + (text instanceof Y.XmlText ? text.length : 0), 0);
  }

  /** @returns milliseconds from opening until the text was this long */
  async hasCharacters(characters: number): Promise<number> {
    await until(() => this.characters >= characters, `${characters} characters have come`, 120_000);
    return performance.now() - this.opened;
  }

  /** Waits until it has all that these documents hold. */
  async hasAllOf(docs: readonly Y.Doc[]): Promise<void> {
    const lacks = ({ clientID, store }: Y.Doc) => Y.getState(this.doc.store, clientID) < Y.getState(store, clientID);
    await until(() => this.synced !== undefined && !docs.some(lacks), 'a newcomer has everything', 60_000);
  }

  leave(): void {
    this.#socket.terminate();
  }
}
