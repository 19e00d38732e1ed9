import type { RequestHandler } from 'express';
import { loggedPath } from './logged-path';
import type { Logger } from './logger';

/** One line a request, when it is over: writes as info, failures as error, the rest as debug. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.once('close', () => {
      const level = response.statusCode >= 500 ? 'error' : request.method === 'GET' ? 'debug' : 'info';
      const milliseconds = Math.round(performance.now() - started);
      const path = loggedPath(request.originalUrl);
      log[level]({ method: request.method, path, status: response.statusCode, milliseconds }, 'request');
    });
    next();
  };
}
