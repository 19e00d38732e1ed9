import type { IncomingMessage, Server } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import express from 'express';
import type { RequestHandler, Response } from 'express';
import type { ServedBy } from './serve-app';

type Pages = {
  assets: RequestHandler;
  render: RequestHandler;
  /** Whether a websocket belongs to the page compiler and not to us. */
  takesUpgrade(request: IncomingMessage): boolean;
  close(): Promise<void>;
};

/** The pages of app/: built ones in production, compiled on demand by Vite while developing. */
export async function openPages(server: Server, by: ServedBy): Promise<Pages> {
  return by.environment.mode === 'development' ? compiledPages(server, by) : builtPages(by);
}

async function builtPages(by: ServedBy): Promise<Pages> {
  const folder = (path: string) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url));
  const build: ServerBuild = await import(pathToFileURL(folder('server/index.js')).href);
  const assets = express.Router();
  // Names of built assets carry a hash of their bytes.
  assets.use('/assets', express.static(folder('client/assets'), { immutable: true, maxAge: '1y', index: false }));
  assets.use('/assets', (_request, response) => {
    response.status(404).type('text').send('There is no such file.\n');
  });
  assets.use(express.static(folder('client'), { maxAge: '1h', index: false }));
  return {
    assets,
    render: createRequestHandler({ build, mode: 'production', getLoadContext: loadContext(by) }),
    takesUpgrade: () => false,
    close: async () => {},
  };
}

async function compiledPages(server: Server, by: ServedBy): Promise<Pages> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server, path: '/__hmr' } },
  });
  const build = async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild;
  return {
    assets: vite.middlewares,
    render: createRequestHandler({ build, mode: 'development', getLoadContext: loadContext(by) }),
    takesUpgrade: (request) => request.url?.startsWith('/__hmr') ?? false,
    close: () => vite.close(),
  };
}

function loadContext({ contextFor, log }: ServedBy) {
  return (request: IncomingMessage, response: Response): AppLoadContext => ({
    ...contextFor(request),
    cspNonce: String(response.locals.cspNonce),
    reportError: (error: unknown) => log.error({ err: error }, 'page failed'),
  });
}
