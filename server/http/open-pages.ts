import type { Server } from 'node:http';
import { builtPages } from './built-pages';
import { compiledPages } from './compiled-pages';
import type { Pages } from './pages';
import type { ServedBy } from './served-by';

/** The pages of app/: built ones, or while developing such as are compiled on demand. */
export async function openPages(server: Server, by: ServedBy): Promise<Pages> {
  return by.environment.mode === 'development' ? compiledPages(server, by) : builtPages(by);
}
