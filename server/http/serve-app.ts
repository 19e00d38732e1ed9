import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import compression from 'compression';
import express from 'express';
import { answerFailure } from './answer-failure';
import { answerLooks } from './answer-looks';
import { answerWatchers } from './answer-watchers';
import { limitBody } from './limit-body';
import { logRequests } from './log-requests';
import { openPages } from './open-pages';
import { refuseForeignWrites } from './refuse-foreign-writes';
import { isOwnOrigin } from './own-origin';
import { sendSecurityHeaders } from './send-security-headers';
import type { ServedBy } from './served-by';
import { streamChanges } from './stream-changes';

/** Serves pages, assets, sockets and what those who run Accord watch on a server that already listens. Answers a function that ends it. */
export async function serveApp(server: Server, by: ServedBy) {
  const pages = await openPages(server, by);
  const app = express();
  app.disable('x-powered-by');
  // A TLS proxy on the same machine may say which scheme and address the browser used; nobody else may.
  app.set('trust proxy', 'loopback');
  app.use(answerWatchers(by));
  app.use(logRequests(by.log));
  app.use(sendSecurityHeaders(by.environment));
  app.use(
    compression({ filter: (request, response) => !isEventStream(response) && compression.filter(request, response) }),
  );
  app.use(refuseForeignWrites(by.environment.baseUrl));
  app.use(limitBody);
  app.get('/sops/:sopId/events', streamChanges(by));
  app.get('/sops/:sopId/look.data', answerLooks(by));
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
