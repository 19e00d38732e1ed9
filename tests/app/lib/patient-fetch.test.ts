import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LineDown, patientFetch } from '../../../app/lib/patient-fetch';

/** A server that answers each request by the next of these; undefined breaks the line. */
async function serverOf(...answers: (((response: ServerResponse) => void) | undefined)[]) {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answers.shift();
    if (answer) answer(response);
    else request.socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { asked, at: (path: string) => `http://127.0.0.1:${port}${path}` };
}

const page = (response: ServerResponse) => void response.writeHead(200, { 'X-Remix-Response': 'yes' }).end('data');
const starting = (response: ServerResponse) => void response.writeHead(503).end('Accord is starting.');
const diskFull = (response: ServerResponse) => void response.writeHead(503, { 'X-Remix-Response': 'yes' }).end('full');

function counted() {
  let downs = 0;
  const fetchPatiently = patientFetch(fetch, () => (downs += 1), 1);
  return { fetchPatiently, downs: () => downs };
}

describe('what a page fetches', () => {
  it('is asked for until it comes, and says once that the line is down', async () => {
    const { asked, at } = await serverOf(undefined, undefined, starting, page);
    const { fetchPatiently, downs } = counted();
    const answer = await fetchPatiently(at('/sops.data?_routes=root'));
    expect([await answer.text(), asked.length, downs()]).toEqual(['data', 4, 1]);
  });

  it('is asked for no longer once nobody wants it', async () => {
    const { at } = await serverOf();
    const leaving = new AbortController();
    const fetchPatiently = patientFetch(fetch, () => leaving.abort(), 60_000);
    await expect(fetchPatiently(at('/sops.data'), { signal: leaving.signal })).rejects.toThrow(/aborted/);
  });

  it('is sent once when it writes, and fails in a way a form can tell', async () => {
    const { asked, at } = await serverOf(undefined, starting);
    const { fetchPatiently } = counted();
    for (const path of ['/sops.data', '/sops.data'])
      await expect(fetchPatiently(at(path), { method: 'POST' })).rejects.toThrow(LineDown);
    expect(asked).toEqual(['POST /sops.data', 'POST /sops.data']);
  });

  it('is taken as it is when Accord itself answers, a full disk included', async () => {
    const { at } = await serverOf(diskFull);
    const answer = await counted().fetchPatiently(at('/sops.data'));
    expect([answer.status, await answer.text()]).toEqual([503, 'full']);
  });

  it('is left alone when it is no page’s data', async () => {
    const { asked, at } = await serverOf(undefined, starting);
    const { fetchPatiently } = counted();
    await expect(fetchPatiently(at('/assets/editor.js'))).rejects.toThrow(TypeError);
    expect((await fetchPatiently(at('/healthz?next=x.data'))).status).toBe(503);
    expect(asked).toHaveLength(2);
  });
});
