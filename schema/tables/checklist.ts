import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { checklistAnswers as answers, checklistParts } from '../vocabulary';
import { flag, moment, oneOf, word } from './columns';
import { people } from './people';
import { sops } from './sops';

/** What holds where an SOP applies: which items of the checklist are asked. Without a row all of them are. */
export const checklistProfiles = sqliteTable('checklist_profiles', {
  sopId: text('sop_id')
    .primaryKey()
    .references(() => sops.id),
  origin: flag('origin').notNull(),
  destination: flag('destination').notNull(),
  specialist: flag('specialist').notNull(),
  setAt: moment('set_at').notNull(),
  setBy: text('set_by')
    .notNull()
    .references(() => people.id),
});

/** How an SOP's agencies answer the checklist of its template; a repeated item under the number it repeats. */
export const checklistAnswers = sqliteTable(
  'checklist_answers',
  {
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    number: integer('number').notNull(),
    part: word('part', checklistParts).notNull(),
    answer: word('answer', answers).notNull(),
    /** why it does not apply */
    reason: text('reason').notNull(),
    note: text('note').notNull(),
    /** how often it was answered: who answers says which answer they saw */
    version: integer('version').notNull(),
    answeredAt: moment('answered_at').notNull(),
    answeredBy: text('answered_by')
      .notNull()
      .references(() => people.id),
  },
  (table) => [
    primaryKey({ columns: [table.sopId, table.number, table.part] }),
    check('checklist_answers_part', oneOf(table.part, checklistParts)),
    check('checklist_answers_answer', oneOf(table.answer, answers)),
    check('checklist_answers_reason', sql`${table.answer} <> 'not-applicable' or ${table.reason} <> ''`),
  ],
);
