import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs `task` while no other process runs one under the same lock folder. Making a folder is the one thing a file
 * system does for exactly one caller; the process id inside tells a lock that was left behind by a process that died.
 */
export async function withLock(folder, say, task) {
  let told = false;
  while (!take(folder)) {
    if (isLeftBehind(folder)) {
      rmSync(folder, { recursive: true, force: true });
      continue;
    }
    if (!told) say('Another command is setting this folder up; waiting for it …');
    told = true;
    await pause(250);
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await task();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return true;
}

function isLeftBehind(folder) {
  let pid;
  try {
    pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
  } catch {
    // The owner has made the folder and is about to write its id.
    return false;
  }
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
