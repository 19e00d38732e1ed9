import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { SetupProblem, say } from './setup.mjs';

/** What the tests need beside Node: a browser, and outside judges of a signed PDF. */
const tools = [
  {
    program: 'chromium-headless-shell',
    instead: 'chromium',
    variable: 'BROWSER_PATH',
    aptPackage: 'chromium-headless-shell',
    why: 'Chromium without its windows, for the journeys',
  },
  { program: 'pdfsig', aptPackage: 'poppler-utils', why: 'an outside judge of signatures' },
  { program: 'qpdf', aptPackage: 'qpdf', why: 'an outside judge of PDF files' },
  { program: 'certutil', aptPackage: 'libnss3-tools', why: 'the certificate store pdfsig reads' },
  { program: 'openssl', aptPackage: 'openssl', why: 'an outside judge of signature containers' },
];

/** Installs what is missing through apt where this user may; throws a SetupProblem with one clear sentence otherwise. */
export function requireTestTools() {
  const missing = tools.filter((tool) => !isThere(tool));
  if (missing.length === 0) return;
  const packages = missing.map((tool) => tool.aptPackage);
  const wanted = missing.map((tool) => `${tool.aptPackage} (${tool.why})`).join(', ');
  const apt = aptGet();
  if (!apt) {
    throw new SetupProblem(
      `The tests need ${wanted}. This user may not install packages; ask for: apt-get install ${packages.join(' ')}` +
        ' (a Chromium elsewhere can be named in BROWSER_PATH).',
    );
  }
  say(`Installing ${wanted} with apt (about a minute) …`);
  apt(['update', '-qq']);
  const ok = apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  if (!ok || !missing.every(isThere)) throw new SetupProblem(`apt could not install: ${packages.join(' ')}`);
}

function isThere({ program, instead = program, variable }) {
  const named = variable && process.env[variable];
  return named ? existsSync(named) : pathOf(program) !== undefined || pathOf(instead) !== undefined;
}

const pathOf = (program) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => isAbsolute(path) && existsSync(path));

/** The browser the journeys walk in: the one named, else Chromium without its windows, which starts faster, else Chromium. */
export const browserPath = () =>
  process.env.BROWSER_PATH || pathOf('chromium-headless-shell') || pathOf('chromium') || '/usr/bin/chromium';

/** apt-get as root or through a sudo that asks nothing; undefined where neither works. */
function aptGet() {
  const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (!works('apt-get', ['--version'])) return undefined;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !works('sudo', ['-n', 'true'])) return undefined;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  return (args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return spawnSync(command, rest, { stdio: ['ignore', process.stderr, process.stderr] }).status === 0;
  };
}
