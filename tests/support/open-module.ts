import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Page } from 'playwright-core';
import { openBrowser } from './open-browser';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One script that puts everything a module exports into the global `bench`. */
async function bundle(entry: string): Promise<string> {
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
  return chunk.code;
}

/** A blank page of a real Chromium with a module of ours in it, as the global `bench`. */
export async function openModule(entry: string): Promise<{ page: Page; problems: string[]; close(): Promise<void> }> {
  const [script, browser] = await Promise.all([bundle(entry), openBrowser()]);
  const { page, problems } = await browser.openPage('http://accord.test');
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><body></body></html>' }),
  );
  await page.goto('/');
  await page.addScriptTag({ content: script });
  return { page, problems, close: browser.close };
}
