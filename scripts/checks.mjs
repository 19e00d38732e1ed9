import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root, say } from './setup.mjs';

const bin = (...path) => [process.execPath, join(root, 'node_modules', ...path)];

/** When more files than these are red, the program is broken and not the machine busy. */
const MOST_RUN_AGAIN = 2;

const steps = [
  ['format', ...bin('oxfmt', 'bin', 'oxfmt'), '--check', '.'],
  ['lint', ...bin('oxlint', 'bin', 'oxlint'), '--deny-warnings', '.'],
  // The compiler that checks is quicker than the one that the tools below read sources with.
  ['types', ...bin('typescript-7', 'bin', 'tsc'), '--noEmit', '-p', '.'],
  [
    'directions',
    ...bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    '--output-type',
    'err',
    ...sourceFolders(),
  ],
  ['unused', ...bin('knip', 'bin', 'knip.js'), '--no-progress'],
];

/**
 * Runs every step, also after one has failed, so that one run tells everything; then the named vitest projects.
 * @returns {Promise<{ passed: number, failed: number, broken: string[], red: string[] }>} tests; a failed step counts as
 *   one failure; `red` names each test that failed and why, also where it passed the second time
 */
export async function runChecks(projects) {
  const broken = await runSteps();
  const counts = [];
  for (const project of projects) counts.push(await runTests(project));
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  broken.push(...projects.filter((_, index) => counts[index].failed > 0));
  return {
    passed: sum('passed'),
    failed: sum('failed') + broken.filter((name) => !projects.includes(name)).length,
    broken,
    red: counts.flatMap((count) => count.told),
  };
}

/** `N passed, N failed`, preceded by what failed, if anything did, and by what was red at first. */
export function summary({ passed, failed, broken, red }) {
  const tests = red.map((line) => `Red: ${line}\n`).join('');
  const names = broken.length > 0 ? `Failed: ${broken.join(', ')}\n` : '';
  return `${tests}${names}${passed} passed, ${failed} failed`;
}

/** Two at a time, each of which needs one core and memory to match. @returns the names of those that failed */
async function runSteps() {
  const waiting = [...steps];
  const broken = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const [name, ...command] = step;
      if (!(await passesQuietly(name, command))) broken.push(name);
    }
  };
  await Promise.all([lane(), lane()]);
  return broken;
}

/** What a step prints is shown in one piece when it has ended. */
async function passesQuietly(name, [command, ...args]) {
  const started = Date.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));
  const status = await ended(child);
  say(`\n── ${name}\n${printed}   ${verdict(status, started)}`);
  return status === 0;
}

const verdict = (status, started) =>
  `${status === 0 ? 'passes' : 'FAILS'} (${Math.round((Date.now() - started) / 1000)} s)`;

function sourceFolders() {
  return ['app', 'server', 'schema', 'templates', 'exports', 'tests', 'scripts'].filter((name) =>
    existsSync(join(root, name)),
  );
}

/** Passes on what a command prints while it runs. @returns whether it passed, and all that it printed */
async function passesAloud(name, [command, ...args]) {
  const started = Date.now();
  say(`\n── ${name}`);
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text;
      process.stderr.write(text);
    });
  const status = await ended(child);
  say(`   ${verdict(status, started)}`);
  return { ok: status === 0, printed };
}

const ended = (child) =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(String(error)));
    child.once('close', resolve);
  });

/** @returns {Promise<{ passed: number, failed: number, told: string[] }>} tests of one vitest project */
async function runTests(project) {
  const first = await runFiles(project, []);
  const red = first.red.map((file) => relative(root, file));
  if (red.length === 0 || red.length > MOST_RUN_AGAIN) return first;
  // A busy machine can fail a test for reasons that are not ours: red is what is red twice, and both are shown.
  say(`\nOnce more, by itself: ${red.join(', ')}`);
  const second = await runFiles(project, red);
  if (second.failed === 0) say(`   Green the second time: ${red.join(', ')}. Look at why it was red the first time.`);
  const told = [...first.told, ...second.told.map((line) => `(again) ${line}`)];
  return { passed: first.passedElsewhere + second.passed, failed: second.failed, told };
}

/** Runs a project, or only these files of it. */
async function runFiles(project, files) {
  const report = join(root, 'build', 'reports', `${project}${files.length > 0 ? '-again' : ''}.json`);
  mkdirSync(join(root, 'build', 'reports'), { recursive: true });
  rmSync(report, { force: true });
  const vitest = [...bin('vitest', 'vitest.mjs'), 'run', ...files, '--project', project, '--passWithNoTests'];
  const { ok, printed } = await passesAloud(`tests: ${project}`, [
    ...vitest,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report))
    return { passed: 0, failed: ok ? 0 : 1, red: [], passedElsewhere: 0, told: outsideTests(printed) };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const isRed = ({ status }) => status === 'failed';
  const red = [...new Set([...testResults.filter(isRed).map(({ name }) => name), ...filesWithErrors(printed)])];
  return {
    passed: numPassedTests,
    // A file that cannot even be loaded fails the run without a failed test.
    failed: numFailedTests || (ok ? 0 : 1),
    red,
    passedElsewhere: testResults
      .filter(({ name }) => !red.includes(name))
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed').length,
    told: [...testResults.filter(isRed).flatMap(whatIsRed), ...(numFailedTests || ok ? [] : outsideTests(printed))],
  };
}

/** One line for each red test of a file, short enough for the end of a long log. */
function whatIsRed({ name, message, assertionResults }) {
  const file = relative(root, name);
  const red = assertionResults.filter(({ status }) => status === 'failed');
  if (red.length === 0) return [`${file}: ${inShort(message)}`];
  return red.map(({ fullName, failureMessages }) => `${file} > ${fullName}: ${inShort(failureMessages.join(' '))}`);
}

/** Files during which an error came up that belongs to no test. */
const filesWithErrors = (printed) =>
  [...stripVTControlCharacters(printed).matchAll(/This error originated in "([^"]+)"/g)].map(([, file]) =>
    join(root, file),
  );

/** What ended a run in which every test passed: an error that belongs to no test. */
function outsideTests(printed) {
  const from = printed.search(/Unhandled (?:Rejection|Exception)|Error:/);
  return [`outside every test: ${inShort(printed.slice(from < 0 ? -400 : from))}`];
}

const inShort = (text) =>
  stripVTControlCharacters(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400);
