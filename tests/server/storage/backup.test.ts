import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp, createDatabase, openStorage, restore } from '../../../server/storage';
import { verifyTrail } from '../../../server/trail';
import { aProvince } from '../../support/province';
import { temporaryFolder } from '../../support/temporary-folder';

async function backedUp() {
  const province = aProvince();
  const hash = province.database.blobs.put(Buffer.from('a signed page'));
  const file = join(temporaryFolder(), 'backup');
  await backUp(province.storage, file);
  return { ...province, hash, file };
}

describe('a backup', () => {
  it('brings back everything, files included, in an empty folder', async () => {
    const { file, hash, database, sopId } = await backedUp();
    const folder = join(temporaryFolder(), 'new');
    await restore(file, folder);
    const storage = openStorage(folder);
    expect(storage.blobs.get(hash).toString()).toBe('a signed page');
    expect(storage.sqlite.prepare('select id from sops').all()).toEqual([{ id: sopId }]);
    expect(verifyTrail(createDatabase(storage))).toEqual(verifyTrail(database));
    storage.close();
  });

  it('never replaces a file that is there', async () => {
    const { file, storage } = await backedUp();
    await expect(backUp(storage, file)).rejects.toMatchObject({ code: 'storage-failed' });
  });

  it('is not restored over data', async () => {
    const { file, dataDir } = await backedUp();
    await expect(restore(file, dataDir)).rejects.toThrow(/holds data already/);
  });

  it('is refused when it is damaged or something else, and leaves the folder without data', async () => {
    const folder = join(temporaryFolder(), 'new');
    const other = join(temporaryFolder(), 'other');
    writeFileSync(other, 'no backup');
    await expect(restore(other, folder)).rejects.toThrow(/is not a backup of Accord/);
    await expect(restore(join(folder, 'absent'), folder)).rejects.toThrow(/is not a backup of Accord/);
  });
});
