import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import * as tables from '../../../schema/tables';
import { prose } from '../../../server/purge';

/** Free text and bytes that a purge sees to by themselves, or leaves: each with the reason. */
const apart: Record<string, string> = {
  'texts.document': 'wordings keep their hash',
  'section_states.state': 'written anew without its past',
  'section_updates.data': 'erased',
  'late_edits.data': 'forgotten',
  'revisions.record': 'records keep their hash',
  'trail_events.payload': 'events keep their hash',
  'trail_events.actor_name': 'the name of an account',
  'trail_events.type': 'a code',
  'trail_events.subject': 'an id',
  'agencies.name': 'the register, which is named as out of reach',
  'parties.name': 'the register',
  'parties.code': 'the register',
  'people.name': 'the register',
  'people.email': 'the register',
  'members.title': 'the register',
  'signatories.name': 'the roll, printed in signed files',
  'signatories.title': 'the roll',
  'search_entries.source': 'emptied',
  'search_entries.owner': 'emptied',
  'search_entries.line': 'emptied, with the full-text table',
  'search_stamps.source': 'emptied',
  'search_stamps.stamp': 'emptied',
  'comments.before': 'forgotten, and read anew where the words stand',
  'comments.after': 'forgotten, and read anew where the words stand',
  'comments.start': 'a place',
  'comments.end': 'a place',
  'comments.received_on': 'a date',
  'clearances.until': 'a date',
  'digests.day': 'a date',
  'digests.problem': 'a code',
  'signatories.field': 'name of a field in a file',
  'signatures.certificate': 'a certificate',
  'signatures.scan': 'the hash of a file',
  'signatures.file_before': 'the hash of a file',
  'signatures.file_after': 'the hash of a file',
  'ceremonies.frozen_file': 'the hash of a file',
  'ceremonies.current_file': 'the hash of a file',
  'ceremonies.fingerprint': 'a hash',
  'ceremonies.edition': 'a number',
  'revisions.fingerprint': 'a hash',
  'revisions.edition': 'a number',
  'authorities.certificate': 'a certificate',
  'authorities.encrypted_key': 'a key',
  'sops.edition': 'a number',
  'sops.language': 'a code',
  'sections.key': 'a code',
  'quarantined_blocks.problem': 'a code',
  'safety_overrides.field': 'a code',
  'votes.received_on': 'a date',
  'papers.received_on': 'a date',
};

const idOrHash = /^(id|key|once|hash|by|.*_(id|hash|by))$/;

/** Every column that could hold what somebody wrote. */
const written = Object.values(tables)
  .flatMap((table: unknown) => (is(table, SQLiteTable) ? [table] : []))
  .flatMap((table) =>
    Object.values(getTableColumns(table))
      .filter(({ dataType, enumValues }) => dataType === 'buffer' || (dataType === 'string' && !enumValues?.length))
      .filter(({ name }) => !idOrHash.test(name))
      .map(({ name }) => `${getTableName(table)}.${name}`),
  );

const erased = prose.flatMap(({ table, columns }) => columns.map(({ name }) => `${getTableName(table)}.${name}`));

describe('what a purge goes through', () => {
  it('is every column that could hold what somebody wrote: who adds one says in which store it stands', () => {
    const decided = new Set([...erased, ...Object.keys(apart)]);
    expect(written.filter((column) => !decided.has(column))).toEqual([]);
  });

  it('names no column that is not there', () => {
    const known = new Set([...written, 'sections.key']);
    expect([...erased, ...Object.keys(apart)].filter((column) => !known.has(column))).toEqual([]);
  });
});
