import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { bundle } from '../../../scripts/compile.mjs';
import type { Compiled } from '../../support/rooms/start-room-process';

/** One for each run: two may go on at once. */
const folder = fileURLToPath(new URL(`../../../.cache/bench-${process.pid}`, import.meta.url));
const programs = {
  'room-process': 'tests/support/rooms/room-process.ts',
  'compaction-worker': 'server/collaboration/compaction-worker.mjs',
};
let compiled: Promise<Compiled> | undefined;

/**
 * The room server compiled as the product is, to be measured beside servers that are plain JavaScript: what tsx needs to
 * run TypeScript is memory and processor time of tsx. Node is told the same as by `npm start`.
 */
export function compiledRooms(): Promise<Compiled> {
  if (compiled) return compiled;
  compiled = bundle(programs, folder).then(() => ({ path: `${folder}/room-process.mjs`, flags: flagsOfStart() }));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return compiled;
}

function flagsOfStart(): string[] {
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')));
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}
