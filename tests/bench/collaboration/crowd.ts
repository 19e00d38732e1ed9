import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile } from '../scenario';
import type { Contender, Served } from './contenders';
import { bytesWritten, machineBusy, peakMemory } from './process-figures';
import { Reader } from './reader';
import { Typist, type Sent } from './typist';
import { until } from '../../support/until';

export interface Crowd {
  sections: number;
  clientsEach: number;
  editsPerSecond: number;
}

/** What one run of one server measured, by name. */
export type Figures = Record<string, number>;

const WARM_UP = 2000;
const PARAGRAPHS = 10;

export const nameOf = ({ sections, clientsEach, editsPerSecond }: Crowd) =>
  `${sections}x${clientsEach}x${editsPerSecond}`;

/** Sections × people in each × edits a second of each, who type into texts of 5,000 characters. */
export async function runCrowd(contender: Contender, crowd: Crowd, seconds: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const people = crowd.sections * crowd.clientsEach;
  const server = await contender.start(folder, { rooms: crowd.sections, people });
  try {
    return await measure(crowd, server, seconds);
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(crowd: Crowd, server: Served, seconds: number): Promise<Figures> {
  const times: Sent = new Map();
  const typists = server.people.map(
    (person, at) => new Typist(server, server.rooms[at % server.rooms.length] ?? '', person, times),
  );
  await until(() => typists.every(({ isReady }) => isReady), 'all have the text');
  typists.slice(0, server.rooms.length).forEach((typist) => typist.paste(PARAGRAPHS));
  const atFirst = bytesWritten(server.pid);
  const stop = typeAway(typists, crowd.editsPerSecond);
  await pass(WARM_UP);
  const warmUp = sum(typists, 'edits');
  typists.forEach((typist) => typist.forgetFigures());
  const typed = await watch(server, typists, seconds);
  stop();
  await expectWhole(server, typists);
  typists.forEach((typist) => typist.leave());
  await server.close();
  const written = bytesWritten(server.pid) - atFirst;
  return { ...typed, bytesPerEdit: written / (warmUp + sum(typists, 'edits')), peakMemory: peakMemory(server.pid) };
}

async function watch(server: Served, typists: readonly Typist[], seconds: number): Promise<Figures> {
  const look = async () => ({ ...(await server.figures()), busy: machineBusy(), own: process.cpuUsage() });
  const before = await look();
  const started = performance.now();
  await pass(seconds * 1000);
  const elapsed = performance.now() - started;
  const [delivered, edits] = [sum(typists, 'delivered'), sum(typists, 'edits')];
  const latencies = typists.flatMap((typist) => typist.latencies);
  const after = await look();
  const cpu = after.cpu - before.cpu;
  const generator = after.own.user + after.own.system - before.own.user - before.own.system;
  return {
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    p99: quantile(latencies, 0.99),
    delivered: (delivered * 1000) / elapsed,
    edits: (edits * 1000) / elapsed,
    cpuPerDelivery: cpu / delivered,
    cpuShare: cpu / elapsed / 10,
    editsPerCommit: after.stats && before.stats ? edits / (after.stats.commits - before.stats.commits) : NaN,
    othersShare: (after.busy - before.busy - cpu - generator) / elapsed / 10,
    generatorShare: generator / elapsed / 10,
  };
}

const sum = (typists: readonly Typist[], what: 'delivered' | 'edits') =>
  typists.reduce((total, typist) => total + typist[what], 0);

export const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Everyone types at their own moments, at this rate on average. @returns what ends it */
export function typeAway(typists: readonly Typist[], perSecond: number): () => void {
  const gap = () => (1000 / perSecond) * (0.5 + Math.random());
  for (const typist of typists) typist.next = performance.now() + Math.random() * gap();
  const timer = setInterval(() => {
    const now = performance.now();
    for (const typist of typists) {
      if (typist.next > now) continue;
      typist.type();
      typist.next += gap();
    }
  }, 4);
  return () => clearInterval(timer);
}

/** A newcomer to each section gets everything that everyone typed. */
async function expectWhole(server: Served, typists: readonly Typist[]): Promise<void> {
  for (const [at, room] of server.rooms.entries()) {
    const docs = typists.filter((typist) => typist.room === room).map(({ doc }) => doc);
    const reader = new Reader(server, room, server.people[at]);
    await reader.hasAllOf(docs);
    reader.leave();
  }
}
