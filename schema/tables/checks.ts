import { sql } from 'drizzle-orm';
import { check, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { moment } from './columns';
import { people } from './people';
import { sections } from './sections';

/** A lead's word that a section may go forward although it lacks something, with the reason. */
export const checkWaivers = sqliteTable(
  'check_waivers',
  {
    id: text('id').primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    /** which finding: one about other words is another finding, and is not waived with it */
    findingId: text('finding_id').notNull(),
    checkId: text('check_id').notNull(),
    reason: text('reason').notNull(),
    waivedAt: moment('waived_at').notNull(),
    waivedBy: text('waived_by')
      .notNull()
      .references(() => people.id),
    withdrawnAt: moment('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
  },
  (table) => [
    uniqueIndex('check_waivers_one')
      .on(table.sectionId, table.findingId)
      .where(sql`${table.withdrawnAt} is null`),
    index('check_waivers_section').on(table.sectionId),
    check('check_waivers_withdrawn', sql`(${table.withdrawnAt} is null) = (${table.withdrawnBy} is null)`),
  ],
);
