// `npm run accord`, `story`, `bench`: sets up what is missing, then runs one TypeScript program in this process.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { giveUp, prepare, root } from './setup.mjs';

const [program, ...args] = process.argv.slice(2);
if (!program) giveUp(new Error('Name the program to run.'));
try {
  await prepare({ pages: args.includes('--with-pages') });
} catch (problem) {
  giveUp(problem);
}
const entry = resolve(root, program);
process.argv = [process.argv[0], entry, ...args.filter((arg) => arg !== '--with-pages')];
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(entry).href);
