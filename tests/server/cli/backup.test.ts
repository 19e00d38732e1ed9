import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keptSecret } from '../../../server/kept-secret';
import { followSignInLink } from '../../../server/people';
import { openWorkspace } from '../../../server/workspace';
import { aProvince } from '../../support/province';
import { startRoomProcess, type RoomProcess } from '../../support/rooms/start-room-process';
import { Writer } from '../../support/rooms/writer';
import { runAccord } from '../../support/run-accord';
import { temporaryFolder } from '../../support/temporary-folder';

/** Somebody who types without a pause, one line after the other, each once the one before is saved. */
async function typist({ port, sectionIds: [sectionId = ''], personIds: [personId = ''] }: RoomProcess) {
  const writer = await new Writer({ port, sectionId, personId }).ready();
  let isTyping = true;
  const typing = (async () => {
    for (let line = 1; isTyping; line += 1) {
      writer.write(`line ${line};`);
      await writer.savedAll();
    }
  })();
  return {
    saved: () => writer.acknowledged.length,
    async stops() {
      isTyping = false;
      await typing;
      writer.leave();
    },
  };
}

async function linesIn(folder: string, { sectionIds, personIds }: RoomProcess): Promise<string[]> {
  const { port, stop } = await startRoomProcess(folder, {});
  const reader = new Writer({ port, sectionId: sectionIds[0] ?? '', personId: personIds[0] ?? '' });
  await reader.ready();
  const lines = reader.text.split('\n').filter((line) => line.startsWith('line '));
  reader.leave();
  await stop();
  return lines;
}

describe('backup and restore', () => {
  it('keep every word that was saved before the backup began, while somebody types without a pause', async () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    const server = await startRoomProcess(folder, { sections: 1, writers: 1 });
    const { saved, stops } = await typist(server);
    await expect.poll(saved, { timeout: 60_000 }).toBeGreaterThan(20);
    const [before, file] = [saved(), join(elsewhere, 'backup')];
    expect(await runAccord(folder, ['backup', file])).toMatchObject({ code: 0, err: '' });
    await stops();
    const after = saved();
    await server.stop();
    const restored = join(elsewhere, 'data');
    expect(await runAccord(restored, ['restore', file])).toMatchObject({
      code: 0,
      out: `Restored into ${restored}.\n`,
    });
    const lines = await linesIn(restored, server);
    expect(lines.length).toBeGreaterThanOrEqual(before);
    expect(lines).toEqual(Array.from({ length: lines.length }, (_, index) => `line ${index + 1};`));
    expect(after).toBeGreaterThan(before);
  });

  it('keep links that were handed out, and are readable by their owner alone', async () => {
    const { dataDir } = aProvince();
    const elsewhere = temporaryFolder();
    const [file, restored] = [join(elsewhere, 'backup'), join(elsewhere, 'data')];
    const { out: link } = await runAccord(dataDir, ['signin-link', 'lead@example.org']);
    await runAccord(dataDir, ['backup', file]);
    await runAccord(restored, ['restore', file]);
    const settings = { baseUrl: 'http://localhost', authorityPassphrase: 'a passphrase for tests' };
    const workspace = openWorkspace({ dataDir: restored, secret: keptSecret(restored), settings });
    onTestFinished(workspace.close);
    const token = link.trim().split('/').at(-1);
    expect(followSignInLink(workspace.context({ kind: 'anonymous' }), { token }).token).toHaveLength(43);
    for (const path of [file, join(restored, 'session-secret')]) expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('end with code 1 and a sentence where nothing can be written, or something is there already', async () => {
    const { dataDir } = aProvince();
    const nowhere = await runAccord(dataDir, ['backup', '/no/such/folder/backup']);
    expect(nowhere).toMatchObject({ code: 1, out: '' });
    expect(nowhere.err).toMatch(/^The backup \/no\/such\/folder\/backup could not be written: ENOENT.*\n$/);
    const file = join(temporaryFolder(), 'backup');
    await runAccord(dataDir, ['backup', file]);
    const over = await runAccord(dataDir, ['restore', file]);
    expect(over).toEqual({
      ...{ code: 1, out: '' },
      err: `${dataDir} holds data already: choose an empty folder with DATA_DIR.\n`,
    });
  });
});
