import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { DomainError } from '../kernel/errors';

const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** A program that opened a newer database would write rows the newer rules forbid: stop before touching it. */
export function refuseNewerDatabase(sqlite: Sqlite.Database, migrationsFolder: string): void {
  const known = sqlite.prepare("select name from sqlite_master where name = '__drizzle_migrations'").get();
  if (!known) return;
  const last = z
    .object({ at: z.number().nullable() })
    .parse(sqlite.prepare('select max(created_at) as at from __drizzle_migrations').get());
  const { entries } = journal.parse(JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8')));
  const newest = Math.max(...entries.map(({ when }) => when));
  if ((last.at ?? 0) > newest) {
    const cause = 'This data folder was written by a newer version of Accord. Start that version, or restore a backup.';
    throw new DomainError('storage-failed', { cause });
  }
}
