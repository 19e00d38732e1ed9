import type { AppLoadContext } from '@remix-run/node';
import type { Request, Response } from 'express';
import type { ServedBy } from './served-by';

/** What loaders and actions receive: the services bound to who sent the request, and what this answer carries. */
export function loadContext({ contextFor, log }: ServedBy) {
  return (request: Request, response: Response): AppLoadContext => ({
    ...contextFor(request),
    cspNonce: String(response.locals.cspNonce),
    reportError: (error: unknown) => log.error({ err: error }, 'page failed'),
  });
}
