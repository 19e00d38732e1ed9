import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { until } from '../../support/until';
import type { Contender, Served } from './contenders';
import type { Figures } from './crowd';
import { history, type Shape } from './history';
import { Reader } from './reader';

const SIZE = { rooms: 1, people: 1 };

/** How fast a long history is taken in, and how soon a newcomer has the text after a restart. */
export async function runColdLoad(contender: Contender, shape: Shape): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const { updates, characters } = history(shape);
  let server = await contender.start(folder, SIZE);
  const restart = async () => {
    await server.close();
    await server.kill();
    server = await contender.start(folder, SIZE, server);
  };
  try {
    const ingested = await ingest(server, updates, characters);
    await restart();
    const first = await load(server, characters);
    await restart();
    const later = await load(server, characters);
    const warm = await load(server, characters);
    return {
      ingested,
      coldFirst: first.whole,
      coldLater: later.whole,
      saidSynced: first.synced,
      whenSynced: first.share,
      sent: first.bytes,
      warm: warm.whole,
      stored: bytesIn(folder),
      characters,
    };
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns updates a second, from the first one sent to the last one acknowledged, or relayed where nobody says so */
async function ingest(server: Served, updates: readonly Uint8Array[], characters: number): Promise<number> {
  const { dialect, port } = server;
  const [room = '', person = ''] = [server.rooms[0], server.people[0]];
  const url = `ws://127.0.0.1:${port}${dialect.path(room)}`;
  const socket = new WebSocket(url, { headers: dialect.headers(person), perMessageDeflate: false });
  let [saved, isReady] = [0, false];
  socket.on('message', (data: Buffer) => {
    const heard = dialect.hear(data);
    if (heard?.kind === 'saved') saved = heard.count;
    if (heard?.kind === 'taken') saved += 1;
    if (heard?.kind === 'whole') isReady = true;
  });
  socket.on('open', () => {
    for (const message of dialect.greeting(room)) socket.send(message);
    socket.send(dialect.say(room, 0, Uint8Array.of(0)));
  });
  await until(() => isReady, 'the room answers');
  const messages = updates.map((update) => dialect.say(room, 2, update));
  const started = performance.now();
  for (const message of messages) socket.send(message);
  if (dialect.acknowledges) await until(() => saved >= messages.length, 'everything is acknowledged', 120_000);
  else await untilWhole(server, room, person, characters);
  const seconds = (performance.now() - started) / 1000;
  socket.terminate();
  return messages.length / seconds;
}

async function untilWhole(server: Served, room: string, person: string, characters: number): Promise<void> {
  const reader = new Reader(server, room, person);
  await reader.hasCharacters(characters);
  reader.leave();
}

async function load(server: Served, characters: number) {
  const reader = new Reader(server, server.rooms[0] ?? '', server.people[0]);
  const whole = await reader.hasCharacters(characters);
  const { bytes, synced } = reader;
  reader.leave();
  return {
    whole,
    bytes,
    synced: synced?.milliseconds ?? NaN,
    share: (synced?.characters ?? 0) / characters,
  };
}

function bytesIn(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
