import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One for each run: two may go on at once. */
const outDir = `.cache/bench-${process.pid}`;
const root = fileURLToPath(new URL('../../..', import.meta.url));
let compiled: Promise<string> | undefined;

/**
 * The room server as plain JavaScript, like the servers it is compared with: what tsx needs to run TypeScript is memory
 * and processor time of tsx. @returns the path of the program
 */
export function compiledRooms(): Promise<string> {
  if (compiled) return compiled;
  compiled = build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: 'tests/support/rooms/room-process.ts',
      outDir,
      target: 'node20',
      minify: false,
    },
  }).then(() => `${root}${outDir}/room-process.js`);
  process.once('exit', () => rmSync(`${root}${outDir}`, { recursive: true, force: true }));
  return compiled;
}
