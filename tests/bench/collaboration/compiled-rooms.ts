import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let compiled: Promise<string> | undefined;

/**
 * The room server as plain JavaScript, like the servers it is compared with: what tsx needs to run TypeScript is memory
 * and processor time of tsx. @returns the path of the program
 */
export function compiledRooms(): Promise<string> {
  compiled ??= build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: 'tests/support/rooms/room-process.ts',
      // Two levels below the root, as the storage is: it looks for its migrations from there.
      outDir: 'build/bench',
      target: 'node20',
      minify: false,
    },
  }).then(() => `${root}build/bench/room-process.js`);
  return compiled;
}
