import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment } from './columns';
import { people } from './people';
import { sections, texts } from './sections';

/** Somebody's word that a section still fits another one that it rests on, as that one's words stood. Append-only. */
export const dependencyChecks = sqliteTable(
  'dependency_checks',
  {
    id: text('id').primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    sourceId: text('source_id')
      .notNull()
      .references(() => sections.id),
    sourceHash: text('source_hash')
      .notNull()
      .references(() => texts.hash),
    checkedBy: text('checked_by')
      .notNull()
      .references(() => people.id),
    checkedAt: moment('checked_at').notNull(),
  },
  (table) => [index('dependency_checks_section').on(table.sectionId)],
);
