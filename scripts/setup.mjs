// Plain Node without dependencies: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { packAssets } from './pack-assets.mjs';
import { forgetSqlite, keepSqlite, OLDER_SQLITE, sqliteOpens } from './sqlite-addon.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Tells the person at the keyboard; standard output stays free for what a command prints. */
export const say = (sentence) => process.stderr.write(`${sentence}\n`);

export class SetupProblem extends Error {}

/** Ends the process with a readable sentence for a SetupProblem, and with everything known for a bug. */
export function giveUp(problem) {
  say(problem instanceof SetupProblem ? `\n${problem.message}` : String(problem?.stack ?? problem));
  process.exit(1);
}

/** Throws a SetupProblem unless this Node can run Accord: 20.19 up to 24. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major > 20 && major < 25)) return;
  throw new SetupProblem(`Accord needs Node 20.19 or newer, up to 24. This is Node ${version}.`);
}

/** Runs a program with its output on our standard error; throws a SetupProblem when it fails. */
export function run(command, args, { env = process.env, failure } = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status === 0) return;
  throw new SetupProblem(failure ?? `${command} ${args.join(' ')} failed${error ? `: ${error.message}` : '.'}`);
}

const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Packages as the lock file says, once per lock file and Node ABI. */
export async function install() {
  const stampFile = join(root, 'node_modules', '.setup');
  const stamp = () =>
    `${hashOf(['package-lock.json'])} ABI ${process.versions.modules} ${process.platform} ${process.arch}`;
  if (readStamp(stampFile) === stamp()) return;
  await withLock(join(root, '.cache', 'setup.lock'), say, () => {
    if (readStamp(stampFile) === stamp()) return;
    say('Installing packages (about 3 minutes the first time) …');
    installPackages();
    writeFileSync(stampFile, stamp());
  });
}

/** The pages as a production build, once per state of the sources. */
export async function build() {
  const stampFile = join(root, 'build', '.setup');
  const settings = [
    'package-lock.json',
    'remix.config.js',
    'vite.config.ts',
    'tsconfig.json',
    'scripts/pack-assets.mjs',
  ];
  const sources = ['app', 'schema', ...settings];
  if (readStamp(stampFile) === hashOf(sources)) return;
  await withLock(join(root, '.cache', 'setup.lock'), say, () => {
    const stamp = hashOf(sources);
    if (readStamp(stampFile) === stamp) return;
    say('Building the pages (about 20 seconds) …');
    const remix = join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js');
    // Tests build too when they must, and vite.config.ts leaves the pages out under Vitest.
    const { VITEST: _dropped, ...env } = process.env;
    run(process.execPath, [remix, 'vite:build', '--logLevel', 'error'], {
      env: { ...env, NODE_ENV: 'production' },
      failure: 'The pages could not be built; the lines above say why.',
    });
    packAssets(join(root, 'build', 'client', 'assets'));
    writeFileSync(stampFile, stamp);
  });
}

function installPackages() {
  const failure =
    'The packages could not be installed; the lines above say why. If SQLite failed to compile, install python3, make and g++ and run the same command again.';
  npm(['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'], {}, failure);
  if (sqliteOpens(root)) return;
  say('Preparing SQLite for this version of Node (about 3 minutes where it must be compiled) …');
  const rebuild = ['rebuild', OLDER_SQLITE, '--ignore-scripts=false'];
  npm(rebuild, {}, failure);
  if (!sqliteOpens(root)) {
    forgetSqlite(root);
    npm(rebuild, { npm_config_build_from_source: 'true' }, failure);
  }
  if (!sqliteOpens(root)) throw new SetupProblem(failure);
  keepSqlite(root);
}

function npm(args, settings, failure) {
  // NODE_ENV=production would leave out what builds the pages.
  const { NODE_ENV: _dropped, ...environment } = process.env;
  const env = { ...environment, ...settings };
  const prefix = dirname(dirname(process.execPath));
  // Headers beside this Node save node-gyp a download, and fit it, whatever a configuration says of another Node.
  if (existsSync(join(prefix, 'include', 'node', 'node.h'))) env.npm_config_nodedir = prefix;
  const program = process.env.npm_execpath;
  if (program && /\.c?js$/.test(program)) run(process.execPath, [program, ...args], { env, failure });
  else run('npm', args, { env, failure });
}

/** One SHA-256 over the names and bytes of files and folders below the project's root. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory())
      return readdirSync(full)
        .sort()
        .forEach((name) => add(join(path, name)));
    hash.update(path).update('\0').update(readFileSync(full)).update('\0');
  };
  paths.forEach(add);
  return hash.digest('hex');
}

/** Everything the server needs before it can start. */
export async function prepare({ pages = true } = {}) {
  requireNode();
  mkdirSync(join(root, '.cache'), { recursive: true });
  await install();
  if (pages) await build();
}
