import { createHash, timingSafeEqual } from 'node:crypto';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import express from 'express';
import type { IncomingMessage } from 'node:http';
import type { Router } from 'express';
import { metricsText } from './metrics-text';
import type { ServedBy } from './served-by';

type Watched = Pick<ServedBy, 'environment' | 'health' | 'figures' | 'isStopping'>;

const forwarding = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'];

/** A proxy on this machine asks from here too, but for somebody else, and says so. */
function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const address = socket.remoteAddress ?? '';
  const isLocal = address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
  return isLocal && forwarding.every((name) => headers[name] === undefined);
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whether whoever asks may see the figures: with the token where there is one, else from this machine only. */
function mayWatch(request: IncomingMessage, token: string | undefined): boolean {
  if (token === undefined) return isFromThisMachine(request);
  return timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`));
}

/** `/healthz`, `/readyz` and `/metrics`, for those who run Accord. Whoever may not see figures finds nothing there. */
export function answerWatchers({ environment, health, figures, isStopping }: Watched): Router {
  const lag = monitorEventLoopDelay({ resolution: 20 });
  lag.enable();
  const router = express.Router();
  router.use(['/healthz', '/readyz', '/metrics'], (_request, response, next) => {
    response.set('Cache-Control', 'no-store').type('text');
    next();
  });
  router.get('/healthz', (_request, response) => {
    const ok = health();
    response.status(ok ? 200 : 503).send(ok ? 'ok' : 'storage is not writable');
  });
  router.get('/readyz', (_request, response) => {
    const why = isStopping() ? 'stopping' : health() ? undefined : 'storage is not writable';
    response.status(why === undefined ? 200 : 503).send(why ?? 'ready');
  });
  router.get('/metrics', (request, response) => {
    if (!mayWatch(request, environment.metricsToken)) return void response.status(404).send('There is nothing here.\n');
    const utilization = performance.eventLoopUtilization();
    const text = metricsText(figures(), { lag, utilization, memory: process.memoryUsage() });
    lag.reset();
    response.set('Content-Type', 'text/plain; version=0.0.4; charset=utf-8').send(text);
  });
  return router;
}
