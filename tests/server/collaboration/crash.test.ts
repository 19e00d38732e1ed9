import { describe, expect, it } from 'vitest';
import { crashRound } from '../../support/rooms/crash-round';
import { startRoomProcess } from '../../support/rooms/start-room-process';
import { temporaryFolder } from '../../support/temporary-folder';

const ROUNDS = 5;
const WRITERS = 8;

describe('kill -9 in mid-typing', () => {
  it('loses nothing that anybody had seen or been told is saved, and doubles nothing', async () => {
    const folder = temporaryFolder();
    let server = await startRoomProcess(folder, { sections: 1, writers: WRITERS });
    for (let round = 0; round < ROUNDS; round += 1) {
      const enough = 40 + round * 37;
      const { promised, lost, doubled, server: next } = await crashRound(folder, server, { round, enough });
      expect([lost, doubled]).toEqual([[], []]);
      expect(promised).toBeGreaterThanOrEqual(enough);
      server = next;
    }
    await server.kill();
  }, 300_000);
});
