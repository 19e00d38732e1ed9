import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure, Options, Scenario } from '../scenario';
import { contenders, installReferences, type Contender, type Size } from './contenders';
import { crashRound, powerCut, type Aftermath } from './crash';

type Start = Contender['start'];

interface Trial {
  name: string;
  rounds: number;
  size: Size;
  run(start: Start, folder: string, size: Size): Promise<Aftermath>;
}

/** Rounds on one folder: its text grows with each. */
const ROUNDS_PER_FOLDER = 10;

const killed = (perSecond: number, least: number, most: number) => async (start: Start, folder: string, size: Size) => {
  const sum: Aftermath = { promised: 0, lost: 0, doubled: 0 };
  let server = await start(folder, size);
  for (let round = 0; round < ROUNDS_PER_FOLDER; round += 1) {
    const before = server;
    const milliseconds = least + Math.random() * (most - least);
    const after = await crashRound(server, perSecond, milliseconds, () => start(folder, size, before));
    server = after.server;
    add(sum, after);
  }
  await server.kill();
  return sum;
};

async function cut(start: Start, folder: string, size: Size): Promise<Aftermath> {
  const sum: Aftermath = { promised: 0, lost: 0, doubled: 0 };
  const server = await start(folder, size);
  for (let round = 0; round < ROUNDS_PER_FOLDER; round += 1) {
    const copy = mkdtempSync(join(tmpdir(), 'accord-bench-'));
    add(sum, await powerCut(server, folder, copy, () => start(copy, size, server)));
    rmSync(copy, { recursive: true, force: true });
  }
  await server.kill();
  return sum;
}

const trials: readonly Trial[] = [
  { name: 'kill -9', rounds: 100, size: { rooms: 1, people: 20 }, run: killed(10, 200, 1200) },
  { name: 'kill -9 at 4,000 updates/s', rounds: 10, size: { rooms: 100, people: 200 }, run: killed(20, 1500, 3000) },
  { name: 'power cut', rounds: 30, size: { rooms: 5, people: 20 }, run: cut },
];

/** Everyone types, the server is killed or its machine loses power, over and over; what was promised must be there. */
export const durability: Scenario = { name: 'durability', isShort: false, run };

async function run(report: (figure: Figure) => void, options: Options): Promise<void> {
  // Another server may be named, to see that a loss is noticed.
  const server = contenders.find(({ name }) => name === (options.servers ?? 'accord'));
  if (!server) throw new Error(`There is no server ${options.servers}.`);
  if (server.name !== 'accord') installReferences();
  for (const { name, rounds, size, run: trial } of trials) {
    const sum: Aftermath = { promised: 0, lost: 0, doubled: 0 };
    const asked = Math.min(rounds, Number(options.rounds ?? rounds));
    for (let done = 0; done < asked; done += ROUNDS_PER_FOLDER) {
      const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
      try {
        add(sum, await trial(server.start, folder, size));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
    for (const [what, value] of Object.entries(sum)) {
      report({
        name: `durability ${name}: ${what}`,
        value,
        unit: 'clocks',
        parameters: { server: server.name, rounds: asked, ...size },
      });
    }
    if (sum.lost + sum.doubled > 0) throw new Error(`${name}: ${sum.lost} lost, ${sum.doubled} doubled`);
  }
}

function add(sum: Aftermath, { promised, lost, doubled }: Aftermath): void {
  sum.promised += promised;
  sum.lost += lost;
  sum.doubled += doubled;
}
