import type { RequestHandler } from 'express';

const mebibyte = 1024 * 1024;

/** Forms carry words; only multipart forms carry scans. */
const limitFor = (contentType: string) => (contentType.startsWith('multipart/form-data') ? 25 : 2) * mebibyte;

/** 413 for a body that is too large, 411 for one that does not say how large it is: Node then holds it to its word. */
export const limitBody: RequestHandler = (request, response, next) => {
  if (request.headers['transfer-encoding'] !== undefined) {
    response.status(411).set('Connection', 'close').type('text').send('Say how long the body is.\n');
    return;
  }
  const length = Number(request.headers['content-length'] ?? 0);
  if (length <= limitFor(request.headers['content-type'] ?? '')) return next();
  response.status(413).set('Connection', 'close').type('text').send('This is larger than Accord accepts.\n');
};
