import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

export interface Target {
  sectionId: string;
  /** the document schema the editor speaks, when it says so */
  schema: string | undefined;
  /** which document it has a copy of, when it says so */
  epoch: string | undefined;
}

const PREFIX = '/collab/';

/** The section a socket asks for; undefined when the address is none of ours. */
export function readTarget(url: string | undefined): Target | undefined {
  if (!url?.startsWith(PREFIX)) return undefined;
  const [path = '', query = ''] = url.slice(PREFIX.length).split('?', 2);
  const sectionId = /^[a-z0-9_]{1,64}$/.test(path) ? path : '';
  const asked = new URLSearchParams(query);
  return { sectionId, schema: asked.get('schema') ?? undefined, epoch: asked.get('epoch') ?? undefined };
}

/**
 * Whether a browser opened this socket from one of our own pages. A program that names no origin has no one's cookies
 * but its own.
 */
export function comesFromUs({ headers }: IncomingMessage, allowsOrigin: AllowsOrigin): boolean {
  return headers.origin === undefined || allowsOrigin(headers.origin, headers.host);
}

export type AllowsOrigin = (origin: string, host: string | undefined) => boolean;

const refusals = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  503: 'Service Unavailable',
} as const;

/** Answers an upgrade with plain HTTP: nobody without rights ever gets a socket. */
export function refuseUpgrade(socket: Duplex, status: keyof typeof refusals): void {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status} ${refusals[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
