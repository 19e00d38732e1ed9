import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Paths of everything that is or would be committed, from the project's root. */
export function projectFiles() {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root });
  return listed
    .toString()
    .split('\n')
    .filter((path) => path !== '' && existsSync(join(root, path)));
}

/**
 * A small project of its own that is checked by our tools with our settings, to see that a tool objects to what it
 * should object to. `remove` takes it away.
 */
export function probeProject(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'accord-probe-'));
  for (const name of ['.dependency-cruiser.cjs', '.knip.json', '.oxlintrc.json', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a tool prints as JSON on standard output, whether or not it found fault. */
export function runTool(folder: string, program: string, args: string[]): unknown {
  const command = [join(root, 'node_modules', program), ...args];
  try {
    return JSON.parse(execFileSync(process.execPath, command, { cwd: folder, maxBuffer: 1e9, encoding: 'utf8' }));
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    if (stdout?.startsWith('{') || stdout?.startsWith('[')) return JSON.parse(stdout);
    throw new Error(`${program} printed no JSON: ${stdout ?? ''}${stderr ?? ''}${String(error)}`);
  }
}
