import { describe, expect, it } from 'vitest';
import express from 'express';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { readEnvironment } from '../../../server/environment';
import { answerWatchers } from '../../../server/http/answer-watchers';
import type { Figures } from '../../../server/http';
import { temporaryFolder } from '../../support/temporary-folder';

const TOKEN = 'a token for those who watch';

const figures: Figures = {
  ...{ rooms: 2, connections: 5, commits: 3, updates: 7, pendingBytes: 11, received: 13, dropped: 1, healthy: true },
  commitSeconds: {
    sum: 0.25,
    atMost: [
      [0.1, 2],
      [Infinity, 3],
    ],
  },
  closed: new Map([
    [4400, 6],
    [1009, 1],
  ]),
};

/** The routes for watchers alone, on a free port. */
async function serve({
  env = {},
  isHealthy = true,
  isStopping = false,
}: { env?: Record<string, string>; isHealthy?: boolean; isStopping?: boolean } = {}) {
  const environment = readEnvironment({ DATA_DIR: temporaryFolder(), PORT: '0', ...env });
  const by = { environment, health: () => isHealthy, figures: () => figures, isStopping: () => isStopping };
  const server = express().use(answerWatchers(by)).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return (path: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers });
}

describe('/metrics', () => {
  it('tells this machine everything that is counted, as Prometheus reads it', async () => {
    const ask = await serve();
    const answer = await ask('/metrics');
    const lines = (await answer.text()).trim().split('\n');
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain;.*version=0\.0\.4/);
    expect(lines).toEqual(
      expect.arrayContaining([
        'accord_rooms 2',
        'accord_connections 5',
        'accord_updates_total 7',
        'accord_commit_seconds_bucket{le="0.1"} 2',
        'accord_commit_seconds_bucket{le="+Inf"} 3',
        'accord_commit_seconds_sum 0.25',
        'accord_commit_seconds_count 3',
        'accord_pending_bytes 11',
        'accord_dropped_frames_total 1',
        'accord_closed_sockets_total{code="4400"} 6',
        'accord_closed_sockets_total{code="1009"} 1',
      ]),
    );
    const shape = /^(# (HELP|TYPE) accord_\w+ .+|accord_\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? [-+.\deE]+)$/;
    expect(lines.filter((line) => !shape.test(line))).toEqual([]);
    const named = lines.filter((line) => line.startsWith('# TYPE')).map((line) => line.split(' ')[2]);
    for (const name of ['accord_event_loop_lag_seconds', 'accord_resident_memory_bytes']) expect(named).toContain(name);
  });

  it('is not there for whoever comes through a proxy on this machine', async () => {
    const ask = await serve();
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via']) {
      expect((await ask('/metrics', { [name]: '192.0.2.7' })).status).toBe(404);
    }
  });

  it('with a token set is there for those who have it, from anywhere, and for nobody else', async () => {
    const ask = await serve({ env: { METRICS_TOKEN: TOKEN } });
    const through = { 'x-forwarded-for': '192.0.2.7' };
    expect((await ask('/metrics', { authorization: `Bearer ${TOKEN}`, ...through })).status).toBe(200);
    expect((await ask('/metrics')).status).toBe(404);
    expect((await ask('/metrics', { authorization: 'Bearer another' })).status).toBe(404);
  });

  it('refuses to start with a token that is quickly guessed', () => {
    expect(() => readEnvironment({ DATA_DIR: temporaryFolder(), METRICS_TOKEN: 'short' })).toThrow('METRICS_TOKEN');
  });
});

describe('/readyz and /healthz', () => {
  it.each([
    [{}, 200, 200],
    [{ isHealthy: false }, 503, 503],
    [{ isStopping: true }, 503, 200],
  ])('with %j answer %i and %i', async (state, ready, healthy) => {
    const ask = await serve(state);
    expect([(await ask('/readyz')).status, (await ask('/healthz')).status]).toEqual([ready, healthy]);
  });
});
