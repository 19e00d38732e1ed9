import type { Request, RequestHandler, Response } from 'express';
import { isDomainError } from '../kernel';
import { joinedGzip } from './joined-gzip';
import type { ServedBy } from './served-by';

const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'application/json; charset=utf-8' };

/** A browser unpacks what it asked for packed; others get it as it is. */
const takesGzip = (request: Request) => request.acceptsEncodings('gzip', 'identity') === 'gzip';

function refuse(response: Response, error: unknown): void {
  if (!isDomainError(error)) throw error;
  response.status(error.status).set(headers).json({ code: error.code });
}

/**
 * `/sops/SOP/look.data`: the front page of an SOP for a page that has it open and heard of a change. Two hundred pages
 * ask at once: what they see alike is written and packed once, and joined with each reader's own.
 */
export function answerLooks({ contextFor }: Pick<ServedBy, 'contextFor'>): RequestHandler<{ sopId: string }> {
  return (request, response) => {
    try {
      const { alike, own } = contextFor(request).services.frontPage.lookAgain(request.params.sopId);
      const rest = `,"own":${JSON.stringify(own)}}`;
      response.status(200).set({ ...headers, Vary: 'Accept-Encoding' });
      if (!takesGzip(request)) return void response.end(`{"alike":${alike.json}${rest}`);
      response.set('Content-Encoding', 'gzip').end(joinedGzip(alike, (each) => `{"alike":${each.json}`, rest));
    } catch (error) {
      refuse(response, error);
    }
  };
}
