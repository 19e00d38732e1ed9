import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, root, say, SetupProblem } from './setup.mjs';
import { withLock } from './lock.mjs';

const folder = join(root, '.cache', 'program');
const sources = [
  'server',
  'schema',
  'templates',
  'exports',
  'package-lock.json',
  'tsconfig.json',
  'scripts/compile.mjs',
];

/** Threads are programs of their own; beside the sources they are found under the same names. */
const programs = {
  main: 'server/main.ts',
  accord: 'server/cli/accord.ts',
  story: 'server/cli/story.ts',
  'pdf-worker': 'server/signing/answer-with-pdf.ts',
  'compaction-worker': 'server/collaboration/compaction-worker.mjs',
};

/** The path of a program as compile() leaves it. */
export const programPath = (name) => join(folder, `${name}.mjs`);

/**
 * The server and the command line as plain JavaScript in .cache/program, once per state of the sources: to compile
 * TypeScript anew at each start costs seconds, and memory as long as the server runs.
 */
export async function compile() {
  const stampFile = join(folder, '.setup');
  const isFresh = (stamp) => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isFresh(hashOf(sources))) return;
  await withLock(join(root, '.cache', 'setup.lock'), say, async () => {
    const stamp = hashOf(sources);
    if (isFresh(stamp)) return;
    rmSync(folder, { recursive: true, force: true });
    await bundle();
    writeFileSync(stampFile, stamp);
  });
}

async function bundle() {
  // Known only after packages are installed.
  const { build } = await import('esbuild');
  try {
    await build({
      absWorkingDir: root,
      entryPoints: programs,
      outdir: folder,
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      target: 'node20',
      format: 'esm',
      outExtension: { '.js': '.mjs' },
      logLevel: 'error',
    });
  } catch {
    throw new SetupProblem('The server could not be compiled; the lines above say why.');
  }
}
