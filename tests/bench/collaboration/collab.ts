import { writeFileSync } from 'node:fs';
import type { Figure, Options, Scenario } from '../scenario';
import { runColdLoad } from './cold-load';
import { contenders, installReferences, type Contender } from './contenders';
import { nameOf, runCrowd, type Crowd, type Figures } from './crowd';
import { spreadsOf, tableOf, type Series } from './table';

const crowds: readonly Crowd[] = [
  { sections: 1, clientsEach: 50, editsPerSecond: 2 },
  { sections: 20, clientsEach: 10, editsPerSecond: 2 },
  { sections: 1, clientsEach: 200, editsPerSecond: 0.5 },
];

const longHistory = { characters: 200_000, updates: 20_000, authors: 12 };

interface Load {
  name: string;
  run(contender: Contender): Promise<Figures>;
}

const units: Record<string, string> = {
  p50: 'ms',
  p95: 'ms',
  p99: 'ms',
  delivered: 'per second',
  edits: 'per second',
  cpuPerDelivery: 'µs',
  cpuShare: '% of a core',
  editsPerCommit: 'edits',
  othersShare: '% of a core',
  generatorShare: '% of a core',
  bytesPerEdit: 'bytes',
  peakMemory: 'MiB',
  ingested: 'updates per second',
  coldFirst: 'ms',
  coldLater: 'ms',
  saidSynced: 'ms',
  whenSynced: 'share of the text',
  sent: 'bytes',
  warm: 'ms',
  stored: 'bytes',
  characters: 'characters',
};

/** Ours beside the two reference servers, each run of one next to the same run of the others. Medians of the rounds. */
export const collab: Scenario = { name: 'collab', isShort: false, run };

async function run(report: (figure: Figure) => void, options: Options): Promise<void> {
  const rounds = Number(options.rounds ?? 3);
  const seconds = Number(options.seconds ?? 8);
  const servers = contenders.filter(({ name }) => (options.servers ?? name).split(',').includes(name));
  if (servers.some(({ name }) => name !== 'accord')) installReferences();
  const loads = loadsFor(seconds).filter(({ name }) => (options.loads ?? name).split(',').includes(name));
  const all: Series[] = loads.flatMap(({ name }) =>
    servers.map((server) => ({ load: name, server: server.name, runs: [] })),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const load of loads) await interleave(load, servers, all, round);
  }
  for (const series of all) reportSeries(report, series, { rounds, seconds });
  console.error(tableOf(all));
  if (options.out) writeResults(options.out, all, { rounds, seconds });
}

const loadsFor = (seconds: number): Load[] => [
  ...crowds.map((crowd) => ({
    name: nameOf(crowd),
    run: (contender: Contender) => runCrowd(contender, crowd, seconds),
  })),
  { name: 'cold-load', run: (contender: Contender) => runColdLoad(contender, longHistory) },
];

/** Each round begins with another server, so that none is always the first. */
async function interleave(load: Load, servers: readonly Contender[], all: readonly Series[], round: number) {
  for (let at = 0; at < servers.length; at += 1) {
    const server = servers[(at + round) % servers.length];
    if (!server) continue;
    const figures = await load.run(server);
    all.find((series) => series.load === load.name && series.server === server.name)?.runs.push(figures);
  }
}

function reportSeries(report: (figure: Figure) => void, series: Series, parameters: Record<string, number>): void {
  const { load, server } = series;
  for (const [name, { median, least, most }] of Object.entries(spreadsOf(series))) {
    if (Number.isNaN(median)) continue;
    const unit = units[name] ?? '';
    report({ name: `collab ${name}`, value: median, unit, parameters: { load, server, least, most, ...parameters } });
  }
}

/** PATH.json for programs and PATH.md for people. */
function writeResults(path: string, all: readonly Series[], parameters: Record<string, number>): void {
  const base = path.replace(/\.(json|md)$/, '');
  writeFileSync(`${base}.json`, `${JSON.stringify({ ...parameters, at: new Date(), series: all }, null, 2)}\n`);
  writeFileSync(`${base}.md`, `${tableOf(all)}\n`);
}
