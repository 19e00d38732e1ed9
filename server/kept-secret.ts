import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the file that keeps the secret of a data folder. */
export const SECRET_FILE = 'session-secret';

/** The secret this data folder was given when it was first used, readable by its owner alone. */
export function keptSecret(dataDir: string) {
  const file = join(dataDir, SECRET_FILE);
  return read(file) ?? make(file);
}

function read(file: string) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Writes whole and then names it, so that of two processes starting at once both end up with the same secret. */
function make(file: string) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8');
}

function isCode(error: unknown, code: string) {
  return error instanceof Error && 'code' in error && error.code === code;
}
