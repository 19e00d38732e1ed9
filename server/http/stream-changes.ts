import type { Request, RequestHandler, Response } from 'express';
import { isDomainError } from '../kernel';
import type { ServedBy } from './served-by';

/** A line now and then, so that proxies do not take silence for death; in milliseconds. */
const heartbeat = 20_000;

/** A reader that leaves so many bytes lying is let go; it comes back and gets what it missed. */
const mostUnread = 64 * 1024;

/** How long a browser waits before it comes back, in milliseconds. */
const pause = 1000;

const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' };

/** Browsers name the last event they got when they come back; a page names the one it was loaded with. */
function lastSeen(request: Request): string | undefined {
  const named = request.headers['last-event-id'] ?? request.query.after;
  return typeof named === 'string' && named !== '' ? named : undefined;
}

function line(response: Response) {
  let isOpen = true;
  const close = () => {
    isOpen = false;
    response.end();
  };
  const write = (text: string) => {
    if (!isOpen) return;
    response.write(text);
    if (response.writableLength <= mostUnread) return;
    isOpen = false;
    response.destroy();
  };
  return { write, close };
}

const event = (name: string, data: object, id?: string) =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

function refuse(response: Response, error: unknown): void {
  if (!isDomainError(error)) throw error;
  response.status(error.status).type('text').send('There is nothing to watch here.\n');
}

/**
 * `/sops/SOP/events`: what happens in an SOP, as server-sent events for as long as the browser listens. `changed` says
 * what kind of thing changed and where, `missed` that anything may have, `ended` that this reader may not look any more.
 */
export function streamChanges({ contextFor }: Pick<ServedBy, 'contextFor'>): RequestHandler<{ sopId: string }> {
  return (request, response) => {
    const { notices } = contextFor(request).services;
    const { write, close } = line(response);
    // What was missed is told before it is known that this reader may be told anything.
    const waiting: string[] = [`retry: ${pause}\n\n`];
    let send = (text: string): void => {
      waiting.push(text);
    };
    try {
      const stop = notices.watchSop({
        sopId: request.params.sopId,
        after: lastSeen(request),
        happened: ({ id, ...change }, wait) => send(event('changed', { ...change, wait }, id)),
        missed: (id) => send(event('missed', {}, id)),
        ended() {
          send(event('ended', {}));
          close();
        },
      });
      const beat = setInterval(() => write(':\n\n'), heartbeat);
      response.once('close', () => {
        clearInterval(beat);
        stop();
      });
    } catch (error) {
      return refuse(response, error);
    }
    response.writeHead(200, headers);
    send = write;
    write(waiting.join(''));
  };
}
