import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../support/until';
import type { Figure, Scenario } from '../scenario';
import { runColdLoad } from './cold-load';
import { accord } from './contenders';
import { heldMemory } from './process-figures';
import { Reader } from './reader';
import { Typist } from './typist';

const ROOMS = 200;
const PARAGRAPHS = 40;
const longDay = { characters: 200_000, updates: 200_000, authors: 40 };

/** What sections cost that nobody writes in, and one that forty people wrote in all day. */
export const sections: Scenario = { name: 'sections', isShort: false, run };

async function run(report: (figure: Figure) => void): Promise<void> {
  const { coldFirst = NaN, coldLater = NaN, stored = NaN, sent = NaN } = await runColdLoad(accord, longDay);
  const figure = (name: string, value: number, unit: string) =>
    report({ name: `sections: ${name}`, value, unit, parameters: { ...longDay } });
  figure('cold load after a long day, first', coldFirst, 'ms');
  figure('cold load after a long day, later', coldLater, 'ms');
  figure('sent to a newcomer after a long day', sent / longDay.characters, 'bytes per character');
  figure('data folder after a long day', stored, 'bytes');
  await idleRooms(report);
}

/** Rooms of 20,000 characters, each with one reader: memory with them less memory without, by room. */
async function idleRooms(report: (figure: Figure) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const server = await accord.start(folder, { rooms: ROOMS, people: ROOMS });
  try {
    const before = heldMemory(server.pid);
    const typists = server.rooms.map((room, at) => new Typist(server, room, server.people[at] ?? '', new Map()));
    await until(() => typists.every(({ isReady }) => isReady), 'all have the text');
    typists.forEach((typist) => typist.paste(PARAGRAPHS));
    for (const [at, room] of server.rooms.entries()) {
      const reader = new Reader(server, room, server.people[at]);
      await reader.hasAllOf([typists[at]?.doc].filter((doc) => doc !== undefined));
      reader.leave();
    }
    const parameters = { rooms: ROOMS, characters: PARAGRAPHS * 500, readersEach: 1 };
    const value = (heldMemory(server.pid) - before) / ROOMS;
    report({ name: 'sections: memory of an idle room', value: value * 1024, unit: 'KiB', parameters });
    typists.forEach((typist) => typist.leave());
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
