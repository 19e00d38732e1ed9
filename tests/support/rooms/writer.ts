import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { DOCUMENT_SCHEMA_VERSION, messageTypes } from '../../../schema/vocabulary';
import { until } from '../until';
import { cookieOf } from './world';

interface Place {
  port: number;
  sectionId: string;
  personId: string;
}

/** A browser as the server sees it: y-websocket's own provider on a real socket, with our three messages. */
export class Writer {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;
  saved = 0;
  sent = 0;
  mayWrite: boolean | undefined;
  refused = false;
  /** the late edit its words are kept as; empty when they change nothing */
  keptAs: string | undefined;
  /** how many of its messages are kept beside the text or saved in it */
  settled = 0;
  closedWith: number | undefined;
  /** words the server has said are saved, also over earlier sockets */
  readonly acknowledged: string[] = [];
  #unsaved: { words: string; ordinal: number }[] = [];

  constructor({ port, sectionId, personId }: Place, doc?: Y.Doc) {
    if (doc) this.doc = doc;
    this.provider = new WebsocketProvider(`ws://127.0.0.1:${port}/collab`, sectionId, this.doc, {
      WebSocketPolyfill: socketWith({ cookie: cookieOf(personId) }, (bytes) => this.#count(bytes)),
      params: { schema: String(DOCUMENT_SCHEMA_VERSION) },
      disableBc: true,
      maxBackoffTime: 50,
    });
    this.provider.messageHandlers[messageTypes.saved] = (_, decoder) => this.#note(decoding.readVarUint(decoder));
    this.provider.messageHandlers[messageTypes.mode] = (_, decoder) =>
      (this.mayWrite = decoding.readVarUint(decoder) === 1);
    this.provider.messageHandlers[messageTypes.refused] = (_, decoder) => this.#refuse(decoder);
    this.provider.on('connection-close', (event) => {
      this.closedWith = event?.code;
      [this.sent, this.saved, this.#unsaved] = [0, 0, []];
    });
  }

  get text(): string {
    return paragraphs(this.doc).join('\n');
  }

  get isSaved(): boolean {
    return this.provider.synced && this.sent === this.saved;
  }

  /** Adds a paragraph at the end, as one edit. */
  write(words: string): void {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(words)]);
    const fragment = this.doc.getXmlFragment('default');
    fragment.insert(fragment.length, [paragraph]);
    if (this.provider.wsconnected) this.#unsaved.push({ words, ordinal: this.sent });
  }

  async ready(): Promise<this> {
    await until(() => this.provider.synced, 'a writer has the text');
    return this;
  }

  async savedAll(): Promise<void> {
    await until(() => this.isSaved, 'all edits are saved');
  }

  async sees(words: string): Promise<void> {
    await until(() => this.text.includes(words), `a writer sees “${words}”`);
  }

  async closed(): Promise<number | undefined> {
    await until(() => this.closedWith !== undefined && !this.provider.wsconnected, 'the socket is closed');
    return this.closedWith;
  }

  leave(): void {
    this.provider.destroy();
    this.doc.destroy();
  }

  #refuse(decoder: decoding.Decoder): void {
    this.refused = true;
    if (!decoding.hasContent(decoder)) return;
    this.settled = decoding.readVarUint(decoder);
    this.keptAs = decoding.readVarString(decoder);
  }

  #note(saved: number): void {
    this.saved = saved;
    this.acknowledged.push(...this.#unsaved.filter(({ ordinal }) => ordinal <= saved).map(({ words }) => words));
    this.#unsaved = this.#unsaved.filter(({ ordinal }) => ordinal > saved);
  }

  /** Document messages are steps 2 and updates: what the number of message 100 counts. */
  #count(bytes: Uint8Array): void {
    if (bytes[0] === messageTypes.sync && bytes[1] !== 0) this.sent += 1;
  }
}

/** The words of each paragraph. */
export function paragraphs(doc: Y.Doc): string[] {
  const fragment = doc.getXmlFragment('default');
  return fragment.toArray().map((block) => (block instanceof Y.XmlElement ? wordsOf(block) : ''));
}

const wordsOf = (block: Y.XmlElement) =>
  block
    .toArray()
    .map((child) => (child instanceof Y.XmlText ? String(child.toString()) : ''))
    .join('');

function socketWith(headers: Record<string, string>, sent: (bytes: Uint8Array) => void) {
  return class extends WebSocket {
    constructor(url: string) {
      super(url, { headers });
    }
    override send(data: Parameters<WebSocket['send']>[0]) {
      if (data instanceof Uint8Array) sent(data);
      super.send(data);
    }
  } as unknown as typeof globalThis.WebSocket;
}
