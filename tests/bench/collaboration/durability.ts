import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashRound } from '../../support/rooms/crash-round';
import { startRoomProcess } from '../../support/rooms/start-room-process';
import type { Figure, Scenario } from '../scenario';

const ROUNDS = 100;
const WRITERS = 20;

/** Twenty people type, the server is killed, a hundred times over on the same folder. */
export const durability: Scenario = { name: 'durability', isShort: false, run };

async function run(report: (figure: Figure) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const sum = { promised: 0, lost: 0, doubled: 0 };
  let server = await startRoomProcess(folder, { sections: 1, writers: WRITERS });
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const enough = 20 + Math.floor(Math.random() * 400);
      const { promised, lost, doubled, server: next } = await crashRound(folder, server, { round, enough });
      sum.promised += promised;
      sum.lost += lost.length;
      sum.doubled += doubled.length;
      server = next;
    }
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  const parameters = { rounds: ROUNDS, writers: WRITERS, signal: 'SIGKILL' };
  for (const [name, value] of Object.entries(sum)) {
    report({ name: `collab: edits ${name} at a crash`, value, unit: 'edits', parameters });
  }
}
