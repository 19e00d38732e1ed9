import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, read, root } from './project-files';

const files = projectFiles();
const sources = files.filter((path) => /^(app|server|schema|templates|exports|tests|scripts)\//.test(path));
const code = sources.filter((path) => /\.(ts|tsx|mjs|js)$/.test(path));

/** A route's file name is its address: dots, `$` for a parameter, a leading or trailing underscore. */
const routeName = /^(\$|_?\$?[a-z][a-zA-Z0-9]*(-[a-z0-9]+)*_?)(\.(\$|_?\$?[a-z][a-zA-Z0-9]*(-[a-z0-9]+)*_?))*$/;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('the tree', () => {
  it('has at its top only what the project and its tools need', () => {
    const top = new Set(files.map((path) => path.split('/')[0] ?? ''));
    const folders = ['app', 'exports', 'schema', 'scripts', 'server', 'templates', 'tests'];
    const named = ['README.md', 'package.json', 'package-lock.json', 'tsconfig.json', 'remix.config.js'];
    const forced = ['drizzle.config.ts', 'vite.config.ts'];
    const allowed = [...folders, ...named, ...forced];
    expect([...top].filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const plain = code.filter((path) => !path.startsWith('app/routes/'));
    const name = (path: string) => basename(path).replace(/(\.(test|client|server|data|d))?\.\w+$/, '');
    expect(plain.filter((path) => !kebabCase.test(name(path)))).toEqual([]);
  });

  it('names routes by their address', () => {
    const routes = code.filter((path) => path.startsWith('app/routes/'));
    expect(routes.filter((path) => !routeName.test(basename(path).replace(/\.\w+$/, '')))).toEqual([]);
  });

  it('keeps what was written on every page with forms when the line is down', () => {
    const withForms = code.filter((path) => path.startsWith('app/routes/') && read(path).includes('= writes('));
    expect(withForms.length).toBeGreaterThan(5);
    expect(withForms.filter((path) => !read(path).includes("from '~/lib/client-action'"))).toEqual([]);
  });

  it('has no file that collects what found no place', () => {
    expect(code.filter((path) => /\b(utils?|helpers?|misc|manager|common)\b/.test(basename(path)))).toEqual([]);
  });

  it('gives every domain a front door that names what it lets out', () => {
    const names =
      'people sops sections discussion agreement meetings revisions registers checks signing publishing notices';
    const domains = names.split(' ').filter((name) => files.some((path) => path.startsWith(`server/${name}/`)));
    const doors = domains.map((name) => `server/${name}/index.ts`);
    expect(doors.filter((door) => !existsSync(join(root, door)))).toEqual([]);
    expect(doors.filter((door) => /export \*|export default/.test(read(door)))).toEqual([]);
  });

  // Services are bound from whole front doors, so knip cannot see which of their names are called.
  it('lets nothing out of a domain that nobody outside it uses', () => {
    const doors = code.filter((path) => /^server\/\w+\/index\.ts$/.test(path));
    const texts = code.map((path) => ({ path, text: read(path) }));
    const idle = doors.flatMap((door) => {
      const others = texts.filter(({ path }) => !path.startsWith(dirname(door))).map(({ text }) => text);
      return valuesOf(read(door)).filter((name) => !others.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
    });
    expect(idle).toEqual([]);
  });

  it('leaves no test out and none alone', () => {
    const tests = code.filter((path) => /\.test\.tsx?$/.test(path));
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((path) => /\b(it|test|describe)\.(only|skip|todo)\(/.test(read(path)))).toEqual([]);
  });

  it('keeps no promise to do something later', () => {
    const words = new RegExp(
      `\\b(${['TO' + 'DO', 'FIX' + 'ME', 'coming ' + 'soon', 'Lorem ' + 'ipsum'].join('|')})\\b`,
    );
    expect(code.filter((path) => words.test(read(path)))).toEqual([]);
  });

  it('imports no value of the server into pages, also not by a detour through a string', () => {
    const pages = code.filter((path) => path.startsWith('app/'));
    const value = /^import (?!type\b)[^;]*from '[./]*\/(server|exports|templates)\//m;
    const detour = /import\(\s*['"`][./~]*\/(server|exports|templates)\//;
    expect(pages.filter((path) => value.test(read(path)) || detour.test(read(path)))).toEqual([]);
  });
});

describe('the packages', () => {
  const lock: { packages: Record<string, { resolved?: string }> } = JSON.parse(read('package-lock.json'));
  const paths = Object.keys(lock.packages);

  it.each([
    'yjs',
    'lib0',
    'y-protocols',
    '@tiptap/core',
    '@tiptap/pm',
    'prosemirror-model',
    'react',
    'react-dom',
    'zod',
    'esbuild',
    'vite',
  ])('hold %s once', (name) => {
    expect(paths.filter((path) => path.endsWith(`node_modules/${name}`))).toHaveLength(1);
  });

  it('of TipTap all have one version', () => {
    const here = readdirSync(join(root, 'node_modules/@tiptap')).filter((name) => name !== 'y-tiptap');
    const versions = here.map((name) => JSON.parse(read(`node_modules/@tiptap/${name}/package.json`)).version);
    expect(new Set(versions)).toEqual(new Set(['3.31.3']));
  });

  it('are locked by their content and by no address', () => {
    expect(paths.filter((path) => lock.packages[path]?.resolved !== undefined)).toEqual([]);
  });
});

/** The names of values that `export { … } from` statements let out. */
function valuesOf(door: string) {
  const lists = [...door.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list = '']) => list.split(','));
  const names = lists.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '));
  return names.map((name) => name.split(' as ').at(-1) ?? name);
}
