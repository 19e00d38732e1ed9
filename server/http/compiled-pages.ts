import type { Server } from 'node:http';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import { loadContext } from './load-context';
import type { Pages } from './pages';
import type { ServedBy } from './served-by';

/** The pages compiled by Vite when they are asked for, and replaced in the browser when their source changes. */
export async function compiledPages(server: Server, by: ServedBy): Promise<Pages> {
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
