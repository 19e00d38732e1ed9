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
  'file-worker': 'server/publishing/answer-file-job.ts',
  'compaction-worker': 'server/collaboration/compaction-worker.mjs',
};

/**
 * Packages of plain JavaScript that are compiled in: hundreds of modules read one by one take more memory than what is
 * used of them.
 */
const compiledIn =
  /^(drizzle-orm|zod|yjs|y-protocols|lib0|linkifyjs|orderedmap|rope-sequence|@tiptap|prosemirror-\w+)(\/|$)/;

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
    await bundle(programs, folder);
    writeFileSync(stampFile, stamp);
  });
}

/**
 * Compiles programs as the product's own are.
 * @param entryPoints paths of sources below the project's folder, by the name each gets, without `.mjs`
 */
export async function bundle(entryPoints, outdir) {
  // Known only after packages are installed.
  const { build } = await import('esbuild');
  try {
    await build({
      absWorkingDir: root,
      entryPoints,
      outdir,
      bundle: true,
      splitting: true,
      plugins: [{ name: 'packages', setup: leavePackages }],
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

const leavePackages = ({ onResolve }) =>
  onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
    kind === 'entry-point' || compiledIn.test(path) ? undefined : { path, external: true },
  );
