import { setImmediate as turn } from 'node:timers/promises';
import { until } from '../until';
import { startRoomProcess, type RoomProcess } from './start-room-process';
import { Writer } from './writer';

export interface CrashRound {
  round: number;
  /** edits that somebody other than their author must have seen before the server is killed */
  enough: number;
}

/** Edits that anybody but their author had, or that were acknowledged, and what became of them. */
export interface Aftermath {
  promised: number;
  lost: string[];
  doubled: string[];
  server: RoomProcess;
}

/** Everyone types at once until the server is killed; a new one is started and asked what it still has. */
export async function crashRound(
  folder: string,
  before: RoomProcess,
  { round, enough }: CrashRound,
): Promise<Aftermath> {
  const { sectionIds, personIds } = before;
  const open = ({ port }: RoomProcess, personId = '') =>
    new Writer({ port, sectionId: sectionIds[0] ?? '', personId }).ready();
  const writers = await Promise.all(personIds.map((personId) => open(before, personId)));
  const names = writers.map((_, at) => `round ${round} writer ${at} edit`);
  const seen = new Set<string>();
  writers.forEach((writer, at) => watch(writer, names[at] ?? '', seen));
  for (let edit = 0; seen.size < enough; edit += 1) {
    writers.forEach((writer, at) => writer.write(`${names[at]} ${edit};`));
    await turn();
  }
  await before.kill();
  await until(() => writers.every(({ provider }) => !provider.wsconnected), 'all sockets are gone');
  const promised = new Set([...seen, ...writers.flatMap(({ acknowledged }) => acknowledged)]);
  // Their tabs are closed with the server: nobody uploads again what it has lost.
  writers.forEach((writer) => writer.leave());
  const server = { ...(await startRoomProcess(folder, {})), sectionIds, personIds };
  const reader = await open(server, personIds[0]);
  const kept = reader.text.split('\n');
  reader.leave();
  const known = new Set(kept);
  return {
    promised: promised.size,
    lost: [...promised].filter((words) => !known.has(words)),
    doubled: kept.filter((words, at) => kept.indexOf(words) !== at),
    server,
  };
}

/** Notes what reaches this writer from others. */
function watch(writer: Writer, own: string, seen: Set<string>): void {
  let read = 0;
  writer.doc.on('update', (_: Uint8Array, origin: unknown) => {
    if (origin !== writer.provider) return;
    const words = writer.text.split('\n');
    // Everyone writes at the end, but what comes late may stand before what came early.
    for (const each of words.slice(Math.max(0, read - 50))) if (!each.startsWith(own)) seen.add(each);
    read = words.length;
  });
}
