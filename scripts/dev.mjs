import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { giveUp, prepare, root } from './setup.mjs';

try {
  await prepare({ pages: false });
} catch (problem) {
  giveUp(problem);
}

// tsx restarts the server when server/, schema/, templates/ or exports/ change; pages are Vite's to reload.
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const ignored = ['app/**', 'build/**', 'data/**', 'tests/**'].flatMap((glob) => ['--exclude', glob]);
const child = spawn(process.execPath, [tsx, 'watch', '--clear-screen=false', ...ignored, 'server/main.ts'], {
  cwd: root,
  env: { ...process.env, NODE_ENV: 'development' },
  stdio: 'inherit',
});
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isStopping = true;
    child.kill(signal);
  });
}
child.on('exit', (code) => process.exit(isStopping ? 0 : (code ?? 1)));
