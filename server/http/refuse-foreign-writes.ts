import type { RequestHandler } from 'express';
import { isOwnOrigin } from './own-origin';

const reads = ['GET', 'HEAD', 'OPTIONS'];

/** 403 for a write that a page of another site made the browser send. */
export function refuseForeignWrites(baseUrl: string): RequestHandler {
  return (request, response, next) => {
    if (reads.includes(request.method)) return next();
    if (isOwnOrigin(request, baseUrl)) {
      // Remix compares the origin once more, with the host; a proxy may have put its own name there.
      if (request.headers.origin === baseUrl) request.headers['x-forwarded-host'] = new URL(baseUrl).host;
      return next();
    }
    response.status(403).type('text').send('This was sent from a page of another site, so it was refused.\n');
  };
}
