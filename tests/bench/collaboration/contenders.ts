import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { startProcess } from '../../support/rooms/start-process';
import { startRoomProcess } from '../../support/rooms/start-room-process';
import { hocuspocusDialect, ours, plain, type Dialect } from './dialect';

const references = fileURLToPath(new URL('../references', import.meta.url));

/** Nobody is slowed down: what is measured is the server, not how politely it is asked. */
const limits = { messagesPerSecond: 1e9, messageBurst: 1e9, bytesPerSecond: 1e9, byteBurst: 1e9 };

export interface Size {
  rooms: number;
  people: number;
}

/** A server under load, in a process of its own, and who may write where on it. */
export interface Served extends Pick<Awaited<ReturnType<typeof startProcess>>, 'figures' | 'close' | 'kill'> {
  dialect: Dialect;
  port: number;
  pid: number;
  rooms: string[];
  people: string[];
}

export interface Contender {
  name: string;
  /** @param again the same folder served before, whose rooms are to be found again */
  start(folder: string, size: Size, again?: Served): Promise<Served>;
}

export const accord: Contender = {
  name: 'accord',
  async start(folder, size, again) {
    const made = again ? {} : { sections: size.rooms, writers: size.people };
    const { sectionIds, personIds, ...server } = await startRoomProcess(folder, { ...made, limits });
    return { rooms: again?.rooms ?? sectionIds, people: again?.people ?? personIds, dialect: ours, ...server };
  },
};

const placed = z.object({ port: z.number() });

function reference(name: string, program: string, dialect: Dialect): Contender {
  return {
    name,
    async start(folder, size) {
      const { first, ...server } = await startProcess(join(references, program), [folder]);
      const rooms = Array.from({ length: size.rooms }, (_, at) => `room-${at}`);
      const people = Array.from({ length: size.people }, () => 'anybody');
      return { ...placed.parse(first), ...server, rooms, people, dialect };
    },
  };
}

export const contenders: readonly Contender[] = [
  accord,
  reference('hocuspocus', 'hocuspocus.mjs', hocuspocusDialect),
  reference('y-websocket', 'y-websocket.mjs', plain),
];

/** Installs the servers we compare with, once, beside their lock file. They are no part of the product. */
export function installReferences(): void {
  if (existsSync(join(references, 'node_modules/@hocuspocus/server'))) return;
  console.error('Installing the reference servers.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: references,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The reference servers could not be installed; --servers accord does without.');
}
