import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { expect, it } from 'vitest';
import { openStorage } from '../../../server/storage';
import Sqlite from '../../../server/storage/sqlite';
import { temporaryFolder } from '../../support/temporary-folder';

/** The migrations as they were while a party could have one prepared vote only. */
function formerMigrations(): string {
  const folder = temporaryFolder();
  cpSync('schema/migrations', folder, { recursive: true });
  const journal = join(folder, 'meta', '_journal.json');
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: { tag: string }[] };
  const end = entries.findIndex(({ tag }) => tag.endsWith('_corrections'));
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, end) }));
  return folder;
}

it('a data folder from before keeps its prepared votes, with its guards in place', () => {
  const folder = temporaryFolder();
  const old = new Sqlite(join(folder, 'accord.db'));
  migrate(drizzle(old), { migrationsFolder: formerMigrations() });
  // As they stood then: they speak of the table that is written anew.
  old.exec(`create trigger texts_no_delete before delete on texts
    when exists (select 1 from prepared_votes where text_hash = old.hash)
    begin select raise(abort, 'texts is sealed'); end`);
  old.exec(`
    insert into people (id, name, email, created_at) values ('person_1', 'Ana', 'ana@example.org', 0);
    insert into sops (id, title, template_id, template_version, created_at, created_by)
      values ('sop_1', 'Lower Kesh', 'ten-components', 1, 0, 'person_1');
    insert into texts (hash, document, created_at) values ('hash', '{}', 0);
    insert into sections (id, sop_id, ordinal, key, title, text_hash) values ('section_1', 'sop_1', 1, 'one', 'One', 'hash');
    insert into agencies (id, name, created_at) values ('agency_1', 'Hospital', 0);
    insert into parties (id, sop_id, agency_id, code, name, sector, constituency, voice, mode, specialist, added_at)
      values ('party_1', 'sop_1', 'agency_1', 'A03', 'Hospital', 'health', 'government', 'deciding', 'online', 0, 0);
    insert into prepared_votes values ('section_1', 'party_1', 'hash', 'agree', '{}', 'person_1', 1);
  `);
  old.close();
  const storage = openStorage(folder);
  expect(storage.sqlite.prepare('select prepared_by, words from prepared_votes').all()).toEqual([
    { prepared_by: 'person_1', words: '{}' },
  ]);
  expect(() => storage.sqlite.exec("delete from texts where hash = 'hash'")).toThrow('texts is sealed');
  storage.close();
});
