import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceContext } from './lib/nonce';

/** How long a page may wait for its deferred parts before it is cut off, in milliseconds. */
export const streamTimeout = 10_000;

/** Streams a page as soon as its shell stands; a robot gets it whole. */
export default function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
) {
  const nonce = loadContext.cspNonce;
  return new Promise<Response>((resolve, reject) => {
    const whole = isbot(request.headers.get('user-agent') ?? '');
    let hasShell = false;
    const answer = () => {
      hasShell = true;
      const body = new PassThrough();
      headers.set('Content-Type', 'text/html; charset=utf-8');
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
      page.pipe(body);
    };
    const page = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        [whole ? 'onAllReady' : 'onShellReady']: answer,
        onShellError: reject,
        onError(error: unknown) {
          status = 500;
          // What fails before the shell stands is reported by the promise.
          if (hasShell) loadContext.reportError(error);
        },
      },
    );
    setTimeout(() => page.abort(), streamTimeout + 1000).unref();
  });
}

/** What a person was told, such as 404, is no failure; and Remix itself would print addresses, which may hold tokens. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  const wasAnswered = isRouteErrorResponse(error) && error.status < 500;
  if (!wasAnswered && !request.signal.aborted) context.reportError(error);
};
