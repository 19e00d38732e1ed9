import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { startRoomProcess, type RoomProcess } from '../../support/rooms/start-room-process';
import { syncMessage } from '../../support/rooms/sync-message';
import { cookieOf } from '../../support/rooms/world';
import { until } from '../../support/until';
import type { Figure, Scenario } from '../scenario';

const CHARACTERS = 200_000;
const UPDATES = 20_000;
const AUTHORS = 12;
const PARAGRAPH = 2000;

/** No bound on rate: what is measured is the server, not how politely it is asked. */
const limits = { messagesPerSecond: 1e9, messageBurst: 1e9, bytesPerSecond: 1e9, byteBurst: 1e9 };

/** A long-lived section: how fast its history is taken in, and how soon a newcomer has the text after a restart. */
export const coldLoad: Scenario = { name: 'collab cold-load', isShort: false, run };

async function run(report: (figure: Figure) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const parameters = { characters: CHARACTERS, updates: UPDATES, authors: AUTHORS };
  const figure = (name: string, value: number, unit: string) =>
    report({ name: `collab: ${name}`, value, unit, parameters });
  try {
    const first = await startRoomProcess(folder, { sections: 1, writers: 1, limits });
    const [sectionId = '', personId = ''] = [...first.sectionIds, ...first.personIds];
    const { updates, length } = history();
    figure(
      'durable ingest',
      await ingest(first, sectionId, personId, updates),
      'updates per second, each acknowledged',
    );
    await first.kill();
    for (const name of ['cold load, first', 'cold load, later']) {
      const server = await startRoomProcess(folder, { limits });
      const load = await open(server, sectionId, personId, length);
      figure(name, load.milliseconds, 'ms until the whole text is there');
      figure(`${name}, sent`, load.bytes, 'bytes');
      figure('warm load', (await open(server, sectionId, personId, length)).milliseconds, 'ms');
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Twelve people writing by turns: mostly at the end, with corrections here and there. */
function history(): { updates: Uint8Array[]; length: number } {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const clients = Array.from({ length: AUTHORS }, () => Math.floor(Math.random() * 2 ** 32));
  const fragment = doc.getXmlFragment('default');
  const texts: Y.XmlText[] = [];
  let length = 0;
  for (let turn = 0; turn < UPDATES; turn += 1) {
    if (turn % 50 === 0) doc.clientID = clients[Math.floor(Math.random() * AUTHORS)] ?? 1;
    doc.transact(() => {
      length += write(fragment, texts, Math.ceil((CHARACTERS - length) / (UPDATES - turn)));
    });
  }
  return { updates, length: texts.reduce((sum, text) => sum + text.length, 0) };
}

/** Types a few characters, and takes a few back elsewhere. @returns how much longer the text is */
function write(fragment: Y.XmlFragment, texts: Y.XmlText[], characters: number): number {
  const last = texts.at(-1);
  if (!last || last.length > PARAGRAPH) {
    const paragraph = new Y.XmlElement('paragraph');
    const text = new Y.XmlText();
    paragraph.insert(0, [text]);
    fragment.push([paragraph]);
    texts.push(text);
  }
  const text = texts[Math.random() < 0.8 ? texts.length - 1 : Math.floor(Math.random() * texts.length)] ?? texts[0];
  if (!text) return 0;
  const before = text.length;
  let at = Math.random() < 0.8 ? before : Math.floor(Math.random() * before);
  for (let typed = 0; typed < characters + 1; typed += 1) text.insert(at++, 'abcdefgh '[typed % 9] ?? ' ');
  if (before > 1) text.delete(Math.floor(Math.random() * before), 1);
  return text.length - before;
}

function socketTo({ port }: RoomProcess, sectionId: string, personId: string): WebSocket {
  const headers = { cookie: cookieOf(personId) };
  return new WebSocket(`ws://127.0.0.1:${port}/collab/${sectionId}`, { headers, perMessageDeflate: false });
}

/** @returns updates a second, from the first one sent to the last one acknowledged */
async function ingest(server: RoomProcess, sectionId: string, personId: string, updates: Uint8Array[]) {
  const socket = socketTo(server, sectionId, personId);
  let saved = 0;
  socket.on('message', (data: Buffer) => {
    const decoder = decoding.createDecoder(new Uint8Array(data));
    if (decoding.readVarUint(decoder) === 100) saved = decoding.readVarUint(decoder);
  });
  await until(() => socket.readyState === WebSocket.OPEN, 'the socket is open');
  const messages = updates.map((update) => syncMessage(2, update));
  const started = performance.now();
  for (const message of messages) socket.send(message);
  await until(() => saved === messages.length, 'everything is acknowledged', 120_000);
  const seconds = (performance.now() - started) / 1000;
  socket.terminate();
  return messages.length / seconds;
}

async function open(server: RoomProcess, sectionId: string, personId: string, length: number) {
  const doc = new Y.Doc();
  const started = performance.now();
  const socket = socketTo(server, sectionId, personId);
  let [bytes, milliseconds] = [0, 0];
  socket.on('open', () => socket.send(syncMessage(0, Uint8Array.of(0))));
  socket.on('message', (data: Buffer) => {
    const decoder = decoding.createDecoder(new Uint8Array(data));
    if (decoding.readVarUint(decoder) !== 0) return;
    const kind = decoding.readVarUint(decoder);
    if (kind === 0) return;
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder));
    bytes += data.length;
    if (kind === 1) milliseconds = performance.now() - started;
  });
  await until(() => milliseconds > 0, 'the text has come');
  socket.terminate();
  const words = doc
    .getXmlFragment('default')
    .toString()
    .replaceAll(/<[^>]*>/g, '');
  if (words.length < length) throw new Error(`Only ${words.length} of ${length} characters came.`);
  return { milliseconds, bytes };
}
