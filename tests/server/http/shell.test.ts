import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { runServer, startServer } from '../../support/start-server';
import type { RunningServer } from '../../support/start-server';

describe('the HTTP shell', () => {
  let server: RunningServer;
  const ask = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init);

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('says that it serves', async () => {
    const response = await ask('/healthz');
    expect([response.status, await response.text()]).toEqual([200, 'ok']);
  });

  it('lets only scripts run that carry the nonce of this one answer', async () => {
    const [first, second] = await Promise.all([ask('/'), ask('/')]);
    const nonces = [first, second].map(
      (response) =>
        policyOf(response)
          .get('script-src')
          ?.match(/'nonce-(.+)'/)?.[1],
    );
    const page = await first.text();
    const scripts = [...page.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonces[0]}"`))).toEqual([]);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('lets no other site frame a page, and tells other sites nothing of the address', async () => {
    const response = await ask('/');
    expect(policyOf(response).get('frame-ancestors')).toBe("'none'");
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('lets built assets be kept for good, packed for a browser that takes %s', async (accepted, encoding) => {
    const page = await (await ask('/')).text();
    const asset = /\/assets\/[\w.-]+\.js/.exec(page)?.[0] ?? '';
    const response = await ask(asset, { headers: { 'Accept-Encoding': accepted } });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(response.headers.get('content-type')).toMatch(/javascript/);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe(readFileSync(new URL(`../../../build/client${asset}`, import.meta.url), 'utf8'));
  });

  it('answers 404 for an asset of another build and for a page that is not there', async () => {
    expect((await ask('/assets/gone.js')).status).toBe(404);
    expect((await ask('/no-such-page')).status).toBe(404);
  });

  it.each([
    ['another site', { Origin: 'https://elsewhere.example' }],
    ['a hidden origin', { Origin: 'null' }],
    ['a sister site', { 'Sec-Fetch-Site': 'same-site' }],
  ])('refuses a write sent by a page of %s', async (_where, headers) => {
    const response = await ask('/', { method: 'POST', headers, body: new URLSearchParams({ a: 'b' }) });
    expect(response.status).toBe(403);
  });

  it('takes a write from one of its own pages as far as the page', async () => {
    const headers = { Origin: server.url, 'Sec-Fetch-Site': 'same-origin' };
    const response = await ask('/no-such-page', { method: 'POST', headers, body: new URLSearchParams({ a: 'b' }) });
    expect([404, 405]).toContain(response.status);
  });

  it('takes a write from its public address although a proxy put another host in front', async () => {
    const behindProxy = await startServer({ env: { BASE_URL: 'https://sop.example.org' } });
    const headers = { Origin: 'https://sop.example.org', 'Sec-Fetch-Site': 'same-origin' };
    const response = await fetch(new URL('/no-such-page', behindProxy.url), {
      method: 'POST',
      headers,
      body: new URLSearchParams({ a: 'b' }),
    });
    expect([404, 405]).toContain(response.status);
    expect(await behindProxy.stop()).toBe(0);
  });

  it('refuses a form that is larger than any form of ours', async () => {
    const response = await ask('/', { method: 'POST', body: new URLSearchParams({ text: 'x'.repeat(3_000_000) }) });
    expect(response.status).toBe(413);
  });

  it('refuses a socket asked for by a page of another site', async () => {
    expect(await statusOfSocket('/collab/any', { Origin: 'https://elsewhere.example' })).toBe(403);
  });

  it('refuses a socket at an address where there is none', async () => {
    expect(await statusOfSocket('/nowhere', { Origin: server.url })).toBe(404);
  });

  it('says in one sentence that its port is taken', async () => {
    const { port } = new URL(server.url);
    const second = runServer({ PORT: port, DATA_DIR: server.dataDir, DEMO: 'off' });
    expect(await second.exit).toBe(1);
    expect(second.output()).toMatch(new RegExp(`^Port ${port} is taken.*PORT=`, 'm'));
  });

  it('never writes the query or a token of an address to the log', async () => {
    const token = 'kJ3hd82hKWq0cN5yV7pLrT1xZb4mQe9u';
    await ask(`/sign-in/${token}?next=secret-place`, { method: 'POST', headers: { Origin: server.url } });
    await expect.poll(() => server.output()).toContain('/sign-in/');
    expect(server.output()).not.toContain(token);
    expect(server.output()).not.toContain('secret-place');
  });

  function statusOfSocket(path: string, headers: Record<string, string>) {
    const socket = new WebSocket(new URL(path, server.url.replace('http', 'ws')), { headers });
    return new Promise((resolve) => {
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
      socket.on('open', () => resolve('open'));
      socket.on('error', () => undefined);
    });
  }
});

describe('a server process', () => {
  it('stops with code 0 when asked to', async () => {
    const server = await startServer();
    expect(await server.stop()).toBe(0);
  });

  it('stops although a browser keeps a connection open', async () => {
    const server = await startServer();
    const { hostname, port } = new URL(server.url);
    const idle = connect(Number(port), hostname);
    await once(idle, 'connect');
    expect(await server.stop()).toBe(0);
    idle.destroy();
  });

  it('names every wrong setting at once and ends with code 1', async () => {
    const server = runServer({ PORT: '70000', BASE_URL: 'sop.example.org', LOG_LEVEL: 'loud' });
    expect(await server.exit).toBe(1);
    for (const name of ['PORT', 'BASE_URL', 'LOG_LEVEL']) expect(server.output()).toContain(`  ${name} is not`);
  });
});

function policyOf(response: Response) {
  const policy = response.headers.get('content-security-policy') ?? '';
  return new Map(policy.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.slice(rule.indexOf(' ') + 1)]));
}
