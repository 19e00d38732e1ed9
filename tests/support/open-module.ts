import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Page } from 'playwright-core';
import { openBrowser } from './open-browser';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Bundle {
  script: string;
  /** scripts of threads that it starts, by the end of their address */
  threads: ReadonlyMap<string, string>;
}

/** One script that puts everything a module exports into the global `bench`. */
async function bundle(entry: string): Promise<Bundle> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: {
      alias: { '~': `${root}app` },
      dedupe: ['react', 'react-dom', 'yjs', 'lib0', 'y-protocols', '@tiptap/core', '@tiptap/pm', '@tiptap/y-tiptap'],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuild: { target: 'es2022' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: `${root}${entry}`, formats: ['iife'], name: 'bench' },
    },
  });
  const output = Array.isArray(built) ? built.flatMap((each) => each.output) : 'output' in built ? built.output : [];
  const chunk = output.find((each) => each.type === 'chunk');
  if (!chunk || chunk.type !== 'chunk') throw new Error(`${entry} gave no script`);
  const threads = output.flatMap((each) =>
    each.type === 'asset' ? [[each.fileName, String(each.source)] as const] : [],
  );
  return { script: chunk.code, threads: new Map(threads) };
}

/** A blank page of a real Chromium with a module of ours in it, as the global `bench`. */
export async function openModule(entry: string): Promise<{ page: Page; problems: string[]; close(): Promise<void> }> {
  const [{ script, threads }, browser] = await Promise.all([bundle(entry), openBrowser()]);
  const { page, problems } = await browser.openPage('http://accord.test');
  await page.route('**/*', (route) => {
    const body = threads.get(new URL(route.request().url()).pathname.slice(1));
    return body === undefined
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><body></body></html>' })
      : route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto('/');
  await page.addScriptTag({ content: script });
  return { page, problems, close: browser.close };
}
