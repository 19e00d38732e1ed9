import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openBlobs, sha256, type Blobs } from '../../../server/storage';
import { refusal } from '../../support/refusal';
import { temporaryFolder } from '../../support/temporary-folder';

const bytes = Buffer.from('a scanned page');

let blobs: Blobs;

beforeEach(() => {
  blobs = openBlobs(join(temporaryFolder(), 'files'));
});

const file = (hash: string) => join(blobs.folder, hash);

describe('a file', () => {
  it('is kept under its hash and comes back whole', () => {
    const hash = blobs.put(bytes);
    expect(hash).toBe(sha256(bytes));
    expect(blobs.get(hash)).toEqual(bytes);
    expect(readdirSync(blobs.folder)).toEqual([hash]);
  });

  it('is taken away for good, and taking it away again is fine', () => {
    const hash = blobs.put(bytes);
    blobs.drop(hash);
    blobs.drop(hash);
    expect(readdirSync(blobs.folder)).toEqual([]);
    expect(refusal(() => blobs.get(hash))).toEqual({ code: 'not-found', what: 'file' });
  });

  it('is kept once, however often it is stored', () => {
    blobs.put(bytes);
    blobs.put(bytes);
    expect(readdirSync(blobs.folder)).toHaveLength(1);
  });

  it('comes back whole when it is large', () => {
    const large = Buffer.alloc(20_000_000, 'page');
    expect(sha256(blobs.get(blobs.put(large)))).toBe(sha256(large));
  });

  it.each([
    ['changed', (whole: Buffer) => Buffer.concat([whole, Buffer.from('!')])],
    ['cut short', (whole: Buffer) => whole.subarray(0, 5)],
    ['emptied', () => Buffer.alloc(0)],
  ])('that was %s on disk is not given out', (_, damage) => {
    const hash = blobs.put(bytes);
    writeFileSync(file(hash), damage(readFileSync(file(hash))));
    const refused = refusal(() => blobs.get(hash));
    expect(refused).toEqual({ code: 'storage-failed', cause: `File ${hash} is damaged on disk` });
  });

  it('that was damaged on disk is whole again once it is stored again', () => {
    const hash = blobs.put(bytes);
    writeFileSync(file(hash), 'damaged');
    blobs.put(bytes);
    expect(blobs.get(hash)).toEqual(bytes);
  });

  it.each(['a'.repeat(64), '../accord.db', '', 'A'.repeat(64), `${'a'.repeat(63)}/`])(
    'that is not there: %j',
    (hash) => {
      expect(refusal(() => blobs.get(hash))).toEqual({ code: 'not-found', what: 'file' });
    },
  );

  it('that cannot be stored leaves nothing behind and says so', () => {
    rmSync(blobs.folder, { recursive: true });
    expect(refusal(() => blobs.put(bytes))?.code).toBe('storage-failed');
    writeFileSync(blobs.folder, 'a file in the place of the folder');
    expect(refusal(() => blobs.put(bytes))?.code).toBe('storage-failed');
  });
});
