import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';
import { until } from '../../support/until';
import { pass, typeAway } from './crowd';
import type { Served } from './contenders';
import { Reader } from './reader';
import { Typist } from './typist';

/** What somebody other than its author had, or its author was told is saved, and what became of it. */
export interface Aftermath {
  promised: number;
  lost: number;
  doubled: number;
}

/** By room and client: how far the server has promised to have what was typed, and the whole of it. */
interface Promised {
  room: string;
  client: number;
  clock: number;
  doc: Y.Doc;
}

type Restart = () => Promise<Served>;

/** Everyone types until the server is killed with no warning; one that starts on the same folder must have it all. */
export async function crashRound(server: Served, perSecond: number, milliseconds: number, restart: Restart) {
  const typists = await gather(server);
  const stop = typeAway(typists, perSecond);
  await pass(milliseconds);
  await server.kill();
  stop();
  const promised = promisesOf(typists);
  typists.forEach((typist) => typist.leave());
  const next = await restart();
  return { server: next, ...(await examine(next, promised)) };
}

/**
 * As crashRound, for a machine that loses its power: the files as they are at one moment in mid-load, with what was
 * being written torn off or garbled. @param restart serves the copy in this folder
 */
export async function powerCut(server: Served, folder: string, copy: string, restart: Restart): Promise<Aftermath> {
  const typists = await gather(server);
  const stop = typeAway(typists, 20);
  await pass(300 + Math.random() * 700);
  const promised = promisesOf(typists);
  process.kill(server.pid, 'SIGSTOP');
  snapshot(folder, copy);
  process.kill(server.pid, 'SIGCONT');
  stop();
  typists.forEach((typist) => typist.leave());
  const next = await restart();
  try {
    return await examine(next, promised);
  } finally {
    await next.kill();
  }
}

/** The database and its write-ahead log, as nobody closed them: half a page of nonsense follows the last commit. */
function snapshot(folder: string, copy: string): void {
  mkdirSync(copy, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('-shm')) cpSync(join(folder, name), join(copy, name), { recursive: true });
  }
  const journal = join(copy, 'accord.db-wal');
  if (!existsSync(journal)) return;
  const torn = Buffer.from(Array.from({ length: 600 }, () => Math.floor(Math.random() * 256)));
  writeFileSync(journal, torn, { flag: 'a' });
}

async function gather(server: Served): Promise<Typist[]> {
  const { rooms, people } = server;
  const typists = people.map((person, at) => new Typist(server, rooms[at % rooms.length] ?? '', person, new Map()));
  await until(() => typists.every(({ isReady }) => isReady), 'all have the text', 60_000);
  return typists;
}

function promisesOf(typists: readonly Typist[]): Promised[] {
  return typists.map(({ doc, room, saved }) => {
    const seen = typists.filter((other) => other.room === room).map(({ heard }) => heard.get(doc.clientID) ?? 0);
    return { room, client: doc.clientID, clock: Math.max(saved, ...seen), doc };
  });
}

async function examine(server: Served, promised: readonly Promised[]): Promise<Aftermath> {
  const sum: Aftermath = { promised: 0, lost: 0, doubled: 0 };
  for (const [at, room] of server.rooms.entries()) {
    const reader = new Reader(server, room, server.people[at]);
    await until(() => reader.synced !== undefined, 'a newcomer has the text', 60_000);
    const marks = marksIn(reader.doc);
    for (const each of promised.filter((one) => one.room === room)) {
      sum.promised += each.clock;
      sum.lost += Math.max(0, each.clock - Y.getState(reader.doc.store, each.client));
    }
    sum.doubled += marks.length - new Set(marks).size;
    reader.leave();
  }
  return sum;
}

/** The marks that typists put at the beginning of their paragraphs: each is there once. */
function marksIn(doc: Y.Doc): string[] {
  return (
    doc
      .getXmlFragment('default')
      .toString()
      .match(/–\d+-\d+–/g) ?? []
  );
}
