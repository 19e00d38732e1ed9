import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as Y from 'yjs';
import { startRoomProcess, type RoomProcess } from '../../support/rooms/start-room-process';
import { Writer } from '../../support/rooms/writer';
import { until } from '../../support/until';
import { quantile, type Figure, type Scenario } from '../scenario';
import { Typist, type Sent } from './typist';

interface Crowd {
  sections: number;
  clientsEach: number;
  editsPerSecond: number;
}

const WARM_UP = 2000;
const SECONDS = 12;

const sizes: readonly Crowd[] = [
  { sections: 1, clientsEach: 50, editsPerSecond: 2 },
  { sections: 20, clientsEach: 10, editsPerSecond: 2 },
  { sections: 1, clientsEach: 200, editsPerSecond: 0.5 },
];

/** People who type into sections: sections × people in each × edits a second of each. */
export const crowds: readonly Scenario[] = sizes.map((crowd, at) => ({
  name: `collab ${crowd.sections}x${crowd.clientsEach}x${crowd.editsPerSecond}`,
  isShort: at === 0,
  run: (report) => withServer(crowd, (server) => measure(crowd, server, report)),
}));

async function withServer(crowd: Crowd, work: (server: RoomProcess) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  try {
    const { sections, clientsEach } = crowd;
    const server = await startRoomProcess(folder, { sections, writers: sections * clientsEach });
    await work(server);
    await server.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(crowd: Crowd, server: RoomProcess, report: (figure: Figure) => void): Promise<void> {
  const times: Sent = new Map();
  const typists = server.personIds.map((personId, at) => {
    const sectionId = server.sectionIds[at % server.sectionIds.length] ?? '';
    return new Typist({ port: server.port, sectionId, personId }, times, Math.random);
  });
  await until(() => typists.every(({ isReady }) => isReady), 'all have the text');
  const stop = typeAway(typists, crowd.editsPerSecond);
  await pass(WARM_UP);
  for (const typist of typists) [typist.latencies.length, typist.delivered, typist.edits] = [0, 0, 0];
  const before = { ...(await server.figures()), written: bytesWritten(server.pid), at: performance.now() };
  await pass(SECONDS * 1000);
  const after = { ...(await server.figures()), written: bytesWritten(server.pid), at: performance.now() };
  const [delivered, edits] = [sum(typists, 'delivered'), sum(typists, 'edits')];
  const latencies = typists.flatMap((typist) => typist.latencies);
  stop();
  await until(() => typists.every(({ sent, saved }) => sent === saved), 'everything is saved');
  await expectWhole(server, typists);
  typists.forEach((typist) => typist.leave());
  const seconds = (after.at - before.at) / 1000;
  const figures: [string, number, string][] = [
    ['edit to peer, p50', quantile(latencies, 0.5), 'ms'],
    ['edit to peer, p95', quantile(latencies, 0.95), 'ms'],
    ['edit to peer, p99', quantile(latencies, 0.99), 'ms'],
    ['delivered', delivered / seconds, 'per second'],
    ['processor', (after.cpu - before.cpu) / 1e4 / seconds, '% of a core'],
    ['processor per delivery', (after.cpu - before.cpu) / delivered, 'µs'],
    ['commit', after.stats.commitTime, 'ms on average'],
    ['edits per commit', edits / (after.stats.commits - before.stats.commits), 'edits'],
    ['memory', after.memory.rss / 2 ** 20, 'MiB'],
    ['written to disk', (after.written - before.written) / edits, 'bytes per edit'],
  ];
  const parameters = { ...crowd, seconds: SECONDS, fsync: true };
  for (const [name, value, unit] of figures) report({ name: `collab: ${name}`, value, unit, parameters });
}

const sum = (typists: readonly Typist[], what: 'delivered' | 'edits') =>
  typists.reduce((total, typist) => total + typist[what], 0);

const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Everyone types at their own moments, at this rate on average. @returns what ends it */
function typeAway(typists: readonly Typist[], perSecond: number): () => void {
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
async function expectWhole(server: RoomProcess, typists: readonly Typist[]): Promise<void> {
  for (const sectionId of server.sectionIds) {
    const own = typists.filter(({ place }) => place.sectionId === sectionId);
    const reader = await new Writer({ ...server, sectionId, personId: own[0]?.place.personId ?? '' }).ready();
    const lost = own.filter(
      ({ doc }) => Y.getState(reader.doc.store, doc.clientID) < Y.getState(doc.store, doc.clientID),
    );
    reader.leave();
    if (lost.length > 0) throw new Error(`${lost.length} typists lost text`);
  }
}

/** What the process made the disk write so far; 0 where the system does not tell. */
function bytesWritten(pid: number | undefined): number {
  try {
    return Number(/write_bytes: (\d+)/.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1]);
  } catch {
    return 0;
  }
}
