import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '../kernel/errors';

export interface Blobs {
  folder: string;
  /** Stores bytes durably and returns their SHA-256. Storing the same bytes twice is one file. */
  put(bytes: Uint8Array): string;
  /** @throws DomainError `not-found`; `storage-failed` when the file no longer matches its name */
  get(hash: string): Buffer;
  /** Takes a file away for good; one that is not there is fine. */
  drop(hash: string): void;
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const isWhole = (file: string, hash: string) => existsSync(file) && sha256(readFileSync(file)) === hash;

/** Runs with a file or folder open for `fsync`: what was renamed into a folder lasts once the folder is on disk too. */
function synced(path: string, flags: string, work: (file: number) => void): void {
  const file = openSync(path, flags, 0o600);
  try {
    work(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes beside the final name first, so that no reader ever finds half a file under it. */
function writeDurably(folder: string, name: string, bytes: Uint8Array): void {
  const draft = join(folder, `${name}.${randomBytes(4).toString('hex')}.part`);
  try {
    synced(draft, 'wx', (file) => writeFileSync(file, bytes));
    renameSync(draft, join(folder, name));
    synced(folder, 'r', () => {});
  } catch (error) {
    if (existsSync(draft)) rmSync(draft);
    throw new DomainError('storage-failed', { cause: `A file could not be stored: ${String(error)}` });
  }
}

/** Files named by their hash, beside the database. */
export function openBlobs(folder: string): Blobs {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    folder,
    put(bytes) {
      const hash = sha256(bytes);
      // A damaged file is written again: whoever stores these bytes has them whole.
      if (!isWhole(join(folder, hash), hash)) writeDurably(folder, hash, bytes);
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
    drop(hash) {
      const file = join(folder, hash);
      if (!/^[0-9a-f]{64}$/.test(hash) || !existsSync(file)) return;
      // The name goes last: until then what is under it reads as damaged, never as whole.
      synced(file, 'r+', (opened) => writeSync(opened, Buffer.alloc(fstatSync(opened).size)));
      rmSync(file);
      synced(folder, 'r', () => {});
    },
  };
}
