import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { safetyRules } from '../safety';
import { moment, oneOf, word } from './columns';
import { people } from './people';
import { sections } from './sections';
import { sops } from './sops';

/** What a lead let stand although a safety rule blocks it. Holds a hash of the words, never the words. */
export const safetyOverrides = sqliteTable(
  'safety_overrides',
  {
    id: text('id').primaryKey(),
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    /** null for words outside sections, such as a statement */
    sectionId: text('section_id').references(() => sections.id),
    field: text('field').notNull(),
    rule: word('rule', safetyRules).notNull(),
    key: text('key').notNull(),
    wordsHash: text('words_hash').notNull(),
    reason: text('reason').notNull(),
    by: text('by')
      .notNull()
      .references(() => people.id),
    at: moment('at').notNull(),
  },
  (table) => [
    index('safety_overrides_place').on(table.sopId, table.sectionId),
    check('safety_overrides_rule', oneOf(table.rule, safetyRules)),
  ],
);
