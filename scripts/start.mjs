import { pathToFileURL } from 'node:url';
import { compile, programPath } from './compile.mjs';
import { giveUp, prepare, root } from './setup.mjs';

process.env.NODE_ENV ??= 'production';
try {
  await prepare();
  await compile();
} catch (problem) {
  giveUp(problem);
}
// In this very process, so that Ctrl-C and SIGTERM reach the server and not a shell around it.
process.chdir(root);
await import(pathToFileURL(programPath('main')).href);
