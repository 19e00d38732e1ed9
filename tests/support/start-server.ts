import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programPath } from '../../scripts/compile.mjs';
import { build } from '../../scripts/setup.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

type Options = {
  /** Kept after the server stops; without it a new folder is made and removed again. */
  dataDir?: string;
  env?: Record<string, string>;
};

export type RunningServer = Awaited<ReturnType<typeof startServer>>;

/**
 * The product as `npm start` runs it, in its own process on a free port, with the pages built from the present
 * sources. Throws with everything it printed when it ends before it serves.
 */
export async function startServer({ dataDir, env = {} }: Options = {}) {
  await build();
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'accord-'));
  const server = runServer({ PORT: '0', DATA_DIR: folder, DEMO: 'off', ...env });
  const url = await server.url;
  const ended = async () => {
    const code = await server.exit;
    if (!dataDir) rmSync(folder, { recursive: true, force: true });
    return code;
  };
  return {
    url,
    dataDir: folder,
    /** Everything it has printed so far. */
    output: server.output,
    pid: server.pid,
    /** Asks it to stop, as Ctrl-C does when nothing else is said; answers its exit code. */
    stop: (signal: 'SIGINT' | 'SIGTERM' = 'SIGINT') => (server.signal(signal), ended()),
    /** Ends it as a power cut does. */
    kill: () => (server.signal('SIGKILL'), ended()),
  };
}

/**
 * Starts server/main.ts with these settings only; `url` rejects when it ends before it serves.
 * @param through words of a command that starts it, such as one that sets limits
 */
export function runServer(settings: Record<string, string>, through: readonly string[] = []) {
  const { PATH = '', HOME = '' } = process.env;
  const [command = '', ...words] = [...through, process.execPath, programPath('main')];
  const child = spawn(command, words, {
    cwd: root,
    env: { PATH, HOME, NODE_ENV: 'production', LOG_LEVEL: 'info', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        const port = /^Accord is running at .*\(port (\d+)/m.exec(printed)?.[1];
        if (port) resolve(`http://localhost:${port}`);
      });
    }
    void exit.then((code) => reject(new Error(`The server ended with code ${code}:\n${printed}`)));
  });
  // Whoever only looks at the exit code need not listen for the address.
  url.catch(() => undefined);
  const signal = (name: NodeJS.Signals) => void child.kill(name);
  return { url, exit, pid: child.pid, output: () => printed, signal };
}
