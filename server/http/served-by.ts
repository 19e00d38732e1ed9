import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { AppLoadContext } from '@remix-run/node';
import type { Environment } from '../environment';
import type { Logger } from './logger';

/** What tells who asks: `ip` is the caller's address, behind a proxy of ours too. */
export type Asking = Pick<IncomingMessage, 'headers'> & { ip?: string };

/** What is counted in the rooms, for those who watch. */
export interface Figures {
  rooms: number;
  connections: number;
  commits: number;
  updates: number;
  commitSeconds: { sum: number; atMost: readonly (readonly [seconds: number, commits: number])[] };
  pendingBytes: number;
  received: number;
  dropped: number;
  /** sockets by the code they were closed with */
  closed: ReadonlyMap<number, number>;
  healthy: boolean;
}

/** What the shell needs from the rest of the server. */
export type ServedBy = {
  environment: Environment;
  log: Logger;
  /** What loaders and actions receive as `context`, made anew for each request. */
  contextFor(request: Asking): Pick<AppLoadContext, 'services' | 'sentAs' | 'secureCookies'>;
  /** Takes a websocket over and answers true, or leaves it alone. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Whether what people write can be stored now. */
  health(): boolean;
  figures(): Figures;
  /** whether the process has been told to end */
  isStopping(): boolean;
};
