import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { bundle } from '../../../scripts/compile.mjs';

/** A program as JavaScript, and what Node is told when it runs it. */
interface Compiled {
  path: string;
  flags: readonly string[];
}

/** One for each process: two may go on at once. */
const cache = fileURLToPath(new URL('../../../.cache', import.meta.url));
const folder = `${cache}/rooms-${process.pid}`;
const programs = {
  'room-process': 'tests/support/rooms/room-process.ts',
  'compaction-worker': 'server/collaboration/compaction-worker.mjs',
};
let compiled: Promise<Compiled> | undefined;

/**
 * The room server compiled as the product is, and told the same by Node as by `npm start`: it is measured beside servers
 * that are plain JavaScript, and what runs TypeScript needs memory and processor time of its own.
 */
export function compiledRooms(): Promise<Compiled> {
  if (compiled) return compiled;
  clearLeftovers();
  compiled = bundle(programs, folder).then(() => ({ path: `${folder}/room-process.mjs`, flags: flagsOfStart() }));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return compiled;
}

/** A process that was killed could not take its folder away. */
function clearLeftovers(): void {
  const names = existsSync(cache) ? readdirSync(cache) : [];
  for (const name of names) {
    const [, pid] = /^rooms-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(`${cache}/${name}`, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function flagsOfStart(): string[] {
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')));
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}
