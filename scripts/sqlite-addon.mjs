import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const addon = join('build', 'Release', 'better_sqlite3.node');

/** For a Node below version 10 of its own interface for addons, which has to compile it: see server/storage/sqlite.ts. */
export const OLDER_SQLITE = 'better-sqlite3-12';

/** Whether SQLite can be opened by this Node: its addon comes ready-made, or was compiled for it. */
export function sqliteOpens(root) {
  const name = Number(process.versions.napi) >= 10 ? 'better-sqlite3' : OLDER_SQLITE;
  const program = `new (require('${name}'))(':memory:').close()`;
  return spawnSync(process.execPath, ['-e', program], { cwd: root, stdio: 'ignore' }).status === 0;
}

/**
 * Compiling SQLite takes minutes. What was compiled here is kept in npm's cache, where the package looks before it
 * compiles, so that the next clone on this machine takes seconds. Without tar or a writable cache nothing is kept.
 */
export function keepSqlite(root) {
  const file = cachedAddon(root);
  if (existsSync(file)) return;
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch {
    return;
  }
  const from = join(root, 'node_modules', OLDER_SQLITE);
  const { status } = spawnSync('tar', ['-czf', draft, '-C', from, addon], { stdio: 'ignore' });
  if (status === 0) renameSync(draft, file);
  else rmSync(draft, { force: true });
}

export function forgetSqlite(root) {
  rmSync(cachedAddon(root), { force: true });
}

/** Where prebuild-install looks first, by its own reckoning. */
function cachedAddon(root) {
  const manifest = join(root, 'node_modules', OLDER_SQLITE, 'package.json');
  const prebuild = createRequire(manifest)('prebuild-install/util');
  const { platform, arch } = process;
  const isMusl = platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  const pkg = JSON.parse(readFileSync(manifest, 'utf8'));
  return prebuild.cachedPrebuild(
    prebuild.getDownloadUrl({ pkg, platform, arch, libc: isMusl ? 'musl' : '', 'tag-prefix': 'v' }),
  );
}
