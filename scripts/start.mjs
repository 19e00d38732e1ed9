import { giveUp, prepare, root } from './setup.mjs';

process.env.NODE_ENV ??= 'production';
try {
  await prepare();
} catch (problem) {
  giveUp(problem);
}
// In this very process, so that Ctrl-C and SIGTERM reach the server and not a shell around it.
process.chdir(root);
const { register } = await import('tsx/esm/api');
register();
await import('../server/main.ts');
