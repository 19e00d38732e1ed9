import { randomBytes } from 'node:crypto';
import type { ErrorRequestHandler } from 'express';
import type { Logger } from './logger';

/** Logs what nothing else caught, whole, and shows a reference by which it is found again. */
export function answerFailure(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const reference = randomBytes(4).toString('hex');
    log.error({ err: error, reference }, 'request failed');
    if (response.headersSent) return response.destroy();
    response.status(500).type('text').send(`Something went wrong on our side. Reference: ${reference}\n`);
  };
}
