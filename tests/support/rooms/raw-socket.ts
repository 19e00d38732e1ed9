import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { onTestFinished } from 'vitest';
import { until } from '../until';
import { syncMessage } from './sync-message';
import { cookieOf } from './world';

interface Place {
  server: { port: number };
  sectionId: string;
}

interface Asked {
  headers?: Record<string, string>;
  query?: string;
}

/** A socket that says whatever a test wants it to. */
export class RawSocket {
  readonly messages: Uint8Array[] = [];
  code: number | undefined;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => this.messages.push(new Uint8Array(data as Buffer)));
    socket.on('close', (code) => (this.code = code));
    socket.on('error', () => {});
  }

  static async open({ server, sectionId }: Place, personId: string, { headers, query = '' }: Asked = {}) {
    const url = `ws://127.0.0.1:${server.port}/collab/${sectionId}${query}`;
    const socket = new WebSocket(url, { headers: { cookie: cookieOf(personId), ...headers } });
    const raw = new RawSocket(socket);
    onTestFinished(() => socket.terminate());
    await until(
      () => socket.readyState !== WebSocket.CONNECTING && (raw.messages.length > 0 || raw.isOver),
      'it opens',
    );
    return raw;
  }

  /** The HTTP status with which a socket is refused; 101 when it is not. */
  static refusal(port: number, sectionId: string, headers: Record<string, string>): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/collab/${sectionId}`, { headers });
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
      socket.on('open', () => {
        socket.terminate();
        resolve(101);
      });
      socket.on('error', reject);
    });
  }

  get isOver(): boolean {
    return this.code !== undefined;
  }

  send(bytes: Uint8Array): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(bytes);
  }

  /** @param type 0 state vector, 1 all that is missing, 2 one update */
  sendSync(type: number, bytes: Uint8Array): void {
    this.send(syncMessage(type, bytes));
  }

  /** Ends when the server has taken in what was sent: it answers a ping, or has closed. */
  async answers(): Promise<void> {
    let isAnswered = false;
    this.socket.once('pong', () => (isAnswered = true));
    if (this.socket.readyState === WebSocket.OPEN) this.socket.ping();
    await until(() => isAnswered || this.isOver, 'the server answers');
  }

  async closed(): Promise<number | undefined> {
    await until(() => this.isOver, 'the socket is closed');
    return this.code;
  }
}

export function awarenessMessage(entries: readonly { client: number; clock: number; state: unknown }[]): Uint8Array {
  const inner = encoding.createEncoder();
  encoding.writeVarUint(inner, entries.length);
  for (const { client, clock, state } of entries) {
    encoding.writeVarUint(inner, client);
    encoding.writeVarUint(inner, clock);
    encoding.writeVarString(inner, JSON.stringify(state));
  }
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner));
  return encoding.toUint8Array(encoder);
}

/** A new paragraph by a client that has seen nothing else. */
export function paragraphUpdate(words: string): Uint8Array {
  const doc = new Y.Doc();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(words)]);
  doc.getXmlFragment('default').insert(0, [paragraph]);
  return Y.encodeStateAsUpdate(doc);
}
