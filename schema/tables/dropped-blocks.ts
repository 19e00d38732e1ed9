import { sql } from 'drizzle-orm';
import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { moment } from './columns';
import { people } from './people';
import { sections } from './sections';

/** Blocks of the template that a lead left out of a section, each for a reason. */
export const droppedBlocks = sqliteTable(
  'dropped_blocks',
  {
    id: text('id').primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    /** names it among the blocks of its section */
    block: text('block').notNull(),
    label: text('label').notNull(),
    reason: text('reason').notNull(),
    /** what stood in the text, with its place, as JSON; empty once it was put back */
    taken: text('taken').notNull(),
    droppedAt: moment('dropped_at').notNull(),
    droppedBy: text('dropped_by')
      .notNull()
      .references(() => people.id),
    restoredAt: moment('restored_at'),
    restoredBy: text('restored_by').references(() => people.id),
  },
  (table) => [
    uniqueIndex('dropped_blocks_once')
      .on(table.sectionId, table.block)
      .where(sql`${table.restoredAt} is null`),
  ],
);
