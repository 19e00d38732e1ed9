// `npm run accord`, `story`, `bench`: sets up what is missing, then runs one program in this process.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { compile, programPath } from './compile.mjs';
import { giveUp, prepare, root } from './setup.mjs';

const [program, ...args] = process.argv.slice(2);
if (!program) giveUp(new Error('Name the program to run.'));
const isSource = program.endsWith('.ts');
try {
  await prepare({ pages: args.includes('--with-pages') });
  if (!isSource) await compile();
} catch (problem) {
  giveUp(problem);
}
const entry = isSource ? resolve(root, program) : programPath(program);
process.argv = [process.argv[0], entry, ...args.filter((arg) => arg !== '--with-pages')];
if (isSource) {
  const { register } = await import('tsx/esm/api');
  register();
}
await import(pathToFileURL(entry).href);
