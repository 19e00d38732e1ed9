import { describe, expect, it } from 'vitest';
import { accord, type Size } from '../../bench/collaboration/contenders';
import { crashRound, powerCut } from '../../bench/collaboration/crash';
import { temporaryFolder } from '../../support/temporary-folder';

const { start } = accord;
const storm: Size = { rooms: 20, people: 40 };
const hall: Size = { rooms: 4, people: 12 };

describe('a server that ends in mid-load', () => {
  it('has everything that was seen or acknowledged in twenty rooms at once, after kill -9', async () => {
    const folder = temporaryFolder();
    let server = await start(folder, storm);
    for (let round = 0; round < 3; round += 1) {
      const before = server;
      const after = await crashRound(server, 20, 400 + 200 * round, () => start(folder, storm, before));
      expect([after.lost, after.doubled]).toEqual([0, 0]);
      expect(after.promised).toBeGreaterThan(storm.people);
      server = after.server;
    }
    await server.kill();
  });

  it('has everything that was seen or acknowledged before the power went, with the last write torn', async () => {
    const folder = temporaryFolder();
    const server = await start(folder, hall);
    for (let round = 0; round < 3; round += 1) {
      const copy = temporaryFolder();
      const after = await powerCut(server, folder, copy, () => start(copy, hall, server));
      expect([after.lost, after.doubled]).toEqual([0, 0]);
      expect(after.promised).toBeGreaterThan(hall.people);
    }
    await server.kill();
  });
});
