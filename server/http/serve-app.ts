import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { AppLoadContext } from '@remix-run/node';
import compression from 'compression';
import express from 'express';
import type { Environment } from '../environment';
import { answerFailure } from './answer-failure';
import { limitBody } from './limit-body';
import { logRequests } from './log-requests';
import type { Logger } from './logger';
import { openPages } from './open-pages';
import { refuseForeignWrites } from './refuse-foreign-writes';
import { isOwnOrigin } from './own-origin';
import { sendSecurityHeaders } from './send-security-headers';

/** What the shell needs from the rest of the server. */
export type ServedBy = {
  environment: Environment;
  log: Logger;
  /** What loaders and actions receive as `context`, made anew for each request. */
  contextFor(request: IncomingMessage): Omit<AppLoadContext, 'cspNonce' | 'reportError'>;
  /** Takes a websocket over and answers true, or leaves it alone. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Whether what people write can be stored now. */
  health(): boolean;
};

/** Serves pages, assets, sockets and `/healthz` on a server that already listens. Answers a function that ends it. */
export async function serveApp(server: Server, by: ServedBy) {
  const pages = await openPages(server, by);
  const app = express();
  app.disable('x-powered-by');
  // A TLS proxy on the same machine may say which scheme and address the browser used; nobody else may.
  app.set('trust proxy', 'loopback');
  app.get('/healthz', (_request, response) => {
    const ok = by.health();
    response
      .set('Cache-Control', 'no-store')
      .type('text')
      .status(ok ? 200 : 503)
      .send(ok ? 'ok' : 'storage is not writable');
  });
  app.use(logRequests(by.log));
  app.use(sendSecurityHeaders(by.environment));
  app.use(
    compression({ filter: (request, response) => !isEventStream(response) && compression.filter(request, response) }),
  );
  app.use(refuseForeignWrites(by.environment.baseUrl));
  app.use(limitBody);
  app.use(pages.assets);
  app.all('*', pages.render);
  app.use(answerFailure(by.log));
  server.on('request', app);
  server.on('upgrade', (request, socket, head) => {
    if (!isOwnOrigin(request, by.environment.baseUrl)) return refuse(socket, '403 Forbidden');
    if (by.upgrade(request, socket, head) || pages.takesUpgrade(request)) return;
    refuse(socket, '404 Not Found');
  });
  return pages.close;
}

function isEventStream(response: { getHeader(name: string): unknown }) {
  return String(response.getHeader('Content-Type')).startsWith('text/event-stream');
}

function refuse(socket: Duplex, status: string) {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
