import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp, createDatabase, openStorage, restore } from '../../../server/storage';
import { verifyTrail } from '../../../server/trail';
import { aProvince } from '../../support/province';
import { temporaryFolder } from '../../support/temporary-folder';
import Sqlite from '../../../server/storage/sqlite';

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

  it('begins a new document in each section, so that no page left open elsewhere mixes a later one into it', async () => {
    const { file } = await backedUp();
    const epochs = async () => {
      const folder = join(temporaryFolder(), 'new');
      await restore(file, folder);
      const storage = openStorage(folder);
      const found = storage.sqlite.prepare('select epoch from sections').pluck().all();
      storage.close();
      return found;
    };
    const [once, again] = [await epochs(), await epochs()];
    expect([...once, ...again]).not.toContain(1);
    expect(once).not.toEqual(again);
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
    expect(existsSync(folder)).toBe(false);
  });

  it('made by a newer version is refused before anything is put in place', async () => {
    const { file } = await backedUp();
    const copy = new Sqlite(file);
    copy.exec("insert into __drizzle_migrations (hash, created_at) values ('next', 99999999999999)");
    copy.close();
    const folder = join(temporaryFolder(), 'new');
    await expect(restore(file, folder)).rejects.toThrow(/storage-failed.*newer version of Accord/);
    expect(existsSync(folder)).toBe(false);
  });

  it('gives no room in the database to the files it brought', async () => {
    const province = aProvince();
    province.database.blobs.put(Buffer.alloc(3_000_000, 'scan'));
    const file = join(temporaryFolder(), 'backup');
    await backUp(province.storage, file);
    const folder = join(temporaryFolder(), 'new');
    await restore(file, folder);
    expect(statSync(file).size).toBeGreaterThan(3_000_000);
    expect(statSync(join(folder, 'accord.db')).size).toBeLessThan(1_500_000);
  });

  it('with a file whose bytes were changed is refused', async () => {
    const { file } = await backedUp();
    const copy = new Sqlite(file);
    copy.exec("update backup_files set bytes = x'00'");
    copy.close();
    await expect(restore(file, join(temporaryFolder(), 'new'))).rejects.toThrow(
      /The file \w+ in the backup is damaged/,
    );
  });
});
