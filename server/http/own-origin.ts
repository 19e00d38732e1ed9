import type { IncomingMessage } from 'node:http';

/**
 * Whether a browser sent this from one of our own pages. Browsers always say where a write or a socket comes from, and
 * a page cannot make them say otherwise; a program that says nothing carries nobody's cookies but its own.
 */
export function isOwnOrigin({ headers }: Pick<IncomingMessage, 'headers'>, baseUrl: string) {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return origin === baseUrl || new URL(origin).host === headers.host;
}
