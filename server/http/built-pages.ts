import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';
import { projectPath } from '../kernel/project-path';
import { loadContext } from './load-context';
import { packedAssets } from './packed-assets';
import type { Pages } from './pages';
import type { ServedBy } from './served-by';

/** The pages as the build left them in build/. */
export async function builtPages(by: ServedBy): Promise<Pages> {
  const folder = (path: string) => projectPath('build', path);
  const build: ServerBuild = await import(pathToFileURL(folder('server/index.js')).href);
  const assets = express.Router();
  assets.use('/assets', packedAssets(folder('client/assets')));
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
