import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';

/** The two ways pages are served look the same from outside. */
export type Pages = {
  assets: RequestHandler;
  render: RequestHandler;
  /** Whether a websocket belongs to the page compiler and not to us. */
  takesUpgrade(request: IncomingMessage): boolean;
  close(): Promise<void>;
};
