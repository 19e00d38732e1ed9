import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment } from './columns';
import { people } from './people';
import { sections } from './sections';

/** Who adds to a section's shared text under which client id of Yjs: one row for each copy somebody has written in. */
export const sectionClients = sqliteTable(
  'section_clients',
  {
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    clientId: integer('client_id').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    firstAt: moment('first_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sectionId, table.clientId] })],
);

/** What was typed into a section but fits no section, taken out of its text before anybody else saw it. */
export const quarantinedBlocks = sqliteTable(
  'quarantined_blocks',
  {
    id: text('id').primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    /** who typed it, where that is known */
    personId: text('person_id').references(() => people.id),
    at: moment('at').notNull(),
    problem: text('problem').notNull(),
    /** the piece as JSON, read by leads only and never drawn as a document */
    data: blob('data', { mode: 'buffer' }).notNull(),
    clearedAt: moment('cleared_at'),
    clearedBy: text('cleared_by').references(() => people.id),
  },
  (table) => [index('quarantined_blocks_section').on(table.sectionId)],
);
