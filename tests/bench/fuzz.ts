import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fuzzOverLines } from '../support/rooms/fuzz-over-lines';
import type { Figure, Scenario } from './scenario';

const FRAMES = 100_000;
const SEED = 20260302;
/** What may be left in memory of a run: compiled code and caches, not rooms or connections. */
const MOST_MEGABYTES = 30;

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** A hundred thousand spoiled frames, beside somebody who goes on writing. Fails when anything of theirs is harmed. */
export const fuzz: Scenario = { name: 'fuzz', isShort: false, run };

async function run(report: (figure: Figure) => void): Promise<void> {
  await fuzzOverLines(5000, SEED);
  const before = heapAfterCollection();
  const started = performance.now();
  const result = await fuzzOverLines(FRAMES, SEED + 1);
  const seconds = (performance.now() - started) / 1000;
  const kept = heapAfterCollection() - before;
  const parameters = { frames: FRAMES, seed: SEED + 1 };
  report({ name: 'fuzz: frames', value: FRAMES / seconds, unit: 'per second', parameters });
  report({ name: 'fuzz: sockets closed', value: result.closed, unit: 'sockets', parameters });
  report({ name: 'fuzz: heap kept', value: kept, unit: 'MiB', parameters });
  const { logged, problem, lost, sentAway, rooms, connections } = result;
  const harm = { logged: logged.slice(0, 3), problem, lost: lost.length, sentAway, rooms, connections };
  const isHarmed = Object.values(harm).some((each) => (Array.isArray(each) ? each.length > 0 : Boolean(each)));
  if (isHarmed || kept > MOST_MEGABYTES) throw new Error(`Fuzzing did harm: ${JSON.stringify({ ...harm, kept })}`);
}
