import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '../kernel/errors';

export interface Blobs {
  folder: string;
  /** Stores bytes durably and returns their SHA-256. Storing the same bytes twice is one file. */
  put(bytes: Uint8Array): string;
  /** @throws DomainError `not-found`; `storage-failed` when the file no longer matches its name */
  get(hash: string): Buffer;
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function writeDurably(folder: string, name: string, bytes: Uint8Array): void {
  const temporary = join(folder, `${name}.${randomBytes(4).toString('hex')}.part`);
  const file = openSync(temporary, 'wx', 0o600);
  try {
    writeSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, join(folder, name));
}

/** Files named by their hash, beside the database. */
export function openBlobs(folder: string): Blobs {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    folder,
    put(bytes) {
      const hash = sha256(bytes);
      if (!existsSync(join(folder, hash))) writeDurably(folder, hash, bytes);
      return hash;
    },
    get(hash) {
      if (!/^[0-9a-f]{64}$/.test(hash) || !existsSync(join(folder, hash))) {
        throw new DomainError('not-found', { what: 'file' });
      }
      const bytes = readFileSync(join(folder, hash));
      if (sha256(bytes) !== hash) throw new DomainError('storage-failed', { cause: `File ${hash} is damaged on disk` });
      return bytes;
    },
  };
}
