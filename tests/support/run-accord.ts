import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { programPath } from '../../scripts/compile.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a program of the command line left behind. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

async function run(program: string, args: readonly string[], settings: Record<string, string>): Promise<Ran> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [programPath(program), ...args], {
    cwd: root,
    env: { PATH, HOME, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

/** `npm run accord -- …args` on this data folder. */
export const runAccord = (dataDir: string, args: readonly string[], settings: Record<string, string> = {}) =>
  run('accord', args, { DATA_DIR: dataDir, ...settings });

/** `npm run story -- …args` */
export const runStory = (args: readonly string[]) => run('story', args, {});
