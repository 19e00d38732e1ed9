import { Writable } from 'node:stream';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { readEnvironment } from '../../../server/environment';
import { openServices } from '../../../server/open-services';
import { paragraphUpdate } from '../../support/rooms/raw-socket';
import { syncMessage } from '../../support/rooms/sync-message';
import { seedInstallation } from '../../support/seed-installation';
import { until } from '../../support/until';
import { openRooms } from './open-rooms';

describe('a server that is told to stop', () => {
  it('puts on disk what has arrived, says so, and asks everybody to come back later', async () => {
    const rooms = await openRooms({ tickGap: 3_600_000 });
    const [ana, ben] = [await rooms.join('lead'), await rooms.join('contributor')];
    ana.write('Just before the end');
    await until(() => rooms.server.collaboration.stats().pendingBytes > 20, 'it has arrived');
    const closing = rooms.server.collaboration.close();
    expect([await ana.closed(), await ben.closed()]).toEqual([1012, 1012]);
    await closing;
    expect(ana.acknowledged).toContain('Just before the end');
    expect(ben.text).toContain('Just before the end');
    await rooms.restart();
    expect((await rooms.join('lead')).text).toBe('Seed\nJust before the end');
  });
});

describe('the log', () => {
  it('never holds a word anybody typed, a token or an address, whatever goes wrong', async () => {
    const seeded = seedInstallation();
    let logged = '';
    const sink = new Writable({ write: (chunk, _, done) => ((logged += String(chunk)), done()) });
    const environment = readEnvironment({ DATA_DIR: seeded.dataDir, DEMO: 'off', PORT: '0' });
    const opened = openServices(environment, pino({ level: 'trace' }, sink));
    const server = createServer();
    server.on('upgrade', (request, socket, head) => void opened.upgrade(request, socket, head));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => (server.close(), seeded.remove()));
    const { port } = server.address() as AddressInfo;
    const say = async (bytes: Uint8Array) => {
      const headers = { cookie: seeded.cookie('nurse') };
      const socket = new WebSocket(`ws://127.0.0.1:${port}/collab/${seeded.sectionId(1)}`, { headers });
      let isAnswered = false;
      socket.on('message', (data: Buffer) => (isAnswered ||= data[0] === 100));
      socket.on('error', () => {});
      await until(() => socket.readyState === WebSocket.OPEN, 'it is open');
      socket.send(bytes);
      await until(() => isAnswered || socket.readyState === WebSocket.CLOSED, 'it is answered or closed');
      socket.terminate();
    };
    const words = 'the-name-of-the-shelter';
    await say(syncMessage(1, paragraphUpdate(words)));
    await say(syncMessage(2, paragraphUpdate(words)).slice(0, -4));
    opened.workspace.storage.sqlite.pragma('query_only = on');
    await say(syncMessage(2, paragraphUpdate(words)));
    opened.workspace.storage.sqlite.pragma('query_only = off');
    await opened.close();
    expect(logged).toContain('did not reach the disk');
    for (const secret of [words, seeded.cookie('nurse').split('=')[1] ?? '', 'lower-kesh.example']) {
      expect(logged).not.toContain(secret);
    }
  });
});
