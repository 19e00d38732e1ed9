import { fileURLToPath, pathToFileURL } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import { configDefaults, defineConfig } from 'vitest/config';
import remixOptions from './remix.config';
import { programPath } from './scripts/compile.mjs';

// Vite's own default targets fail with the one esbuild this tree is held to.
const target = 'es2022';

const journeys = 'tests/journeys/**/*.test.ts';

/** Tests start threads as the product does, compiled: from its sources each would take a second more. */
const compiledThreads = {
  name: 'compiled-threads',
  enforce: 'pre' as const,
  transform: (code: string) =>
    code.replace(/new URL\('\.\/([\w-]+-worker)\.mjs', import\.meta\.url\)/, (_, name: string) => {
      return `new URL(${JSON.stringify(pathToFileURL(programPath(name)))})`;
    }),
};

export default defineConfig({
  plugins: process.env.VITEST ? [compiledThreads] : [remix(remixOptions)],
  resolve: {
    alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) },
    dedupe: ['react', 'react-dom', 'yjs', 'lib0', 'y-protocols', '@tiptap/core', '@tiptap/pm', '@tiptap/y-tiptap'],
  },
  build: { target, assetsInlineLimit: 0 },
  esbuild: { target },
  optimizeDeps: { esbuildOptions: { target } },
  test: {
    // No test may be red because a machine is slow: these only end what hangs.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    globalSetup: ['tests/support/compiled-program.ts', 'tests/support/own-temporary-folder.ts'],
    maxWorkers: 2,
    // What one run has compiled, the next need not: the journeys read most of what the other tests have read.
    experimental: { fsModuleCache: true, fsModuleCachePath: '.cache/tests' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Tests clean up after themselves, so files may share a process: loading the program anew for each costs more.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, journeys],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          isolate: false,
          include: [journeys],
          setupFiles: ['tests/support/tell-open-pages.ts'],
        },
      },
    ],
  },
});
