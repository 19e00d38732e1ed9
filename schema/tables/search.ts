import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { searchKinds, searchScopes } from '../vocabulary';
import { word } from './columns';
import { sops } from './sops';

/**
 * One line of an SOP as it is searched and shown. Its words stand under the same number in the full-text table
 * `search_words`, which only SQL knows. Both are derived: they can be emptied at any time.
 */
export const searchEntries = sqliteTable(
  'search_entries',
  {
    id: integer('id').primaryKey(),
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    /** what it was read from, and is read from anew together */
    source: text('source').notNull(),
    kind: word('kind', searchKinds).notNull(),
    /** id of the section, with its block, or of the meeting or paper where it is shown; of the SOP for its checklist */
    owner: text('owner').notNull(),
    scope: word('scope', searchScopes).notNull(),
    line: text('line').notNull(),
  },
  (table) => [index('search_entries_source').on(table.sopId, table.source)],
);

/** In which state a source was last read. */
export const searchStamps = sqliteTable(
  'search_stamps',
  {
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    source: text('source').notNull(),
    stamp: text('stamp').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sopId, table.source] })],
);
