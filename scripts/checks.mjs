import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, say } from './setup.mjs';

const bin = (...path) => [process.execPath, join(root, 'node_modules', ...path)];

/** When more files of journeys than these are red, the program is broken and not the machine busy. */
const MOST_WALKED_AGAIN = 2;

const steps = [
  ['format', ...bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['lint', ...bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.'],
  ['types', ...bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', '.'],
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
 * @returns {Promise<{ passed: number, failed: number, broken: string[] }>} tests; a failed step counts as one failure
 */
export async function runChecks(projects) {
  const broken = await runSteps();
  const counts = projects.map(runTests);
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  broken.push(...projects.filter((_, index) => counts[index].failed > 0));
  return {
    passed: sum('passed'),
    failed: sum('failed') + broken.filter((name) => !projects.includes(name)).length,
    broken,
  };
}

/** `N passed, N failed`, preceded by what failed, if anything did. */
export function summary({ passed, failed, broken }) {
  const names = broken.length > 0 ? `Failed: ${broken.join(', ')}\n` : '';
  return `${names}${passed} passed, ${failed} failed`;
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
  const status = await new Promise((resolve) => {
    child.once('error', (error) => resolve(String(error)));
    child.once('close', resolve);
  });
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

function passes(name, [command, ...args]) {
  const started = Date.now();
  say(`\n── ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] });
  say(`   ${verdict(status, started)}`);
  return status === 0;
}

/** @returns {{ passed: number, failed: number }} tests of one vitest project */
function runTests(project) {
  const first = runFiles(project, []);
  const red = first.red.map((file) => relative(root, file));
  if (project !== 'journeys' || red.length === 0 || red.length > MOST_WALKED_AGAIN) return first;
  // A browser on a busy machine can fail for reasons that are not ours: red is what is red twice, and both are shown.
  say(`\nWalked once more, by itself: ${red.join(', ')}`);
  const second = runFiles(project, red);
  if (second.failed === 0) say(`   Green the second time: ${red.join(', ')}. Look at why it was red the first time.`);
  return { passed: first.passedElsewhere + second.passed, failed: second.failed };
}

/** Runs a project, or only these files of it. */
function runFiles(project, files) {
  const report = join(root, 'build', 'reports', `${project}${files.length > 0 ? '-again' : ''}.json`);
  mkdirSync(join(root, 'build', 'reports'), { recursive: true });
  rmSync(report, { force: true });
  const vitest = [...bin('vitest', 'vitest.mjs'), 'run', ...files, '--project', project, '--passWithNoTests'];
  const ok = passes(`tests: ${project}`, [
    ...vitest,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: ok ? 0 : 1, red: [], passedElsewhere: 0 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const isRed = ({ status }) => status === 'failed';
  return {
    passed: numPassedTests,
    // A file that cannot even be loaded fails the run without a failed test.
    failed: numFailedTests || (ok ? 0 : 1),
    red: testResults.filter(isRed).map(({ name }) => name),
    passedElsewhere: testResults
      .filter((each) => !isRed(each))
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed').length,
  };
}
