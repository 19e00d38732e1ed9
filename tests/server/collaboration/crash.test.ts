import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startRoomProcess } from '../../support/rooms/start-room-process';
import { Writer } from '../../support/rooms/writer';
import { temporaryFolder } from '../../support/temporary-folder';
import { until } from '../../support/until';

const ROUNDS = 5;
const WRITERS = 8;

describe('kill -9 in mid-typing', () => {
  it('loses nothing that anybody had seen or been told is saved', async () => {
    const folder = temporaryFolder();
    let server = await startRoomProcess(folder, { sections: 1, writers: WRITERS });
    const { sectionIds, personIds } = server;
    const open = (personId: string) =>
      new Writer({ port: server.port, sectionId: sectionIds[0] ?? '', personId }).ready();
    for (let round = 0; round < ROUNDS; round += 1) {
      const writers = await Promise.all(personIds.map(open));
      const seen = new Set<string>();
      for (const [at, writer] of writers.entries()) {
        const own = `round ${round} writer ${at} `;
        writer.doc.on('update', (_: Uint8Array, origin: unknown) => {
          if (origin === writer.provider)
            writer.text.split('\n').forEach((words) => !words.startsWith(own) && seen.add(words));
        });
      }
      const enough = 40 + round * 37;
      for (let n = 0; seen.size < enough; n += 1) {
        writers.forEach((writer, at) => writer.write(`round ${round} writer ${at} edit ${n};`));
        await turn();
      }
      await server.kill();
      await until(() => writers.every(({ provider }) => !provider.wsconnected), 'all sockets are gone');
      writers.forEach((writer) => writer.leave());
      const promised = new Set([...seen, ...writers.flatMap(({ acknowledged }) => acknowledged)]);
      server = await startRoomProcess(folder, {});
      const reader = await open(personIds[0] ?? '');
      const kept = reader.text.split('\n');
      expect([...promised].filter((words) => !kept.includes(words))).toEqual([]);
      expect(kept).toHaveLength(new Set(kept).size);
      expect(kept.length).toBeGreaterThan(enough);
      reader.leave();
    }
    await server.kill();
  });
});
