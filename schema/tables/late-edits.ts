import { sql } from 'drizzle-orm';
import { blob, check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { lateEditStates } from '../vocabulary';
import { moment, oneOf, word } from './columns';
import { people } from './people';
import { sections, texts } from './sections';
import { parties } from './sops';

/** Words that came when their section could not be written in: a proposal that somebody decides on. */
export const lateEdits = sqliteTable(
  'late_edits',
  {
    id: text('id').primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    partyId: text('party_id').references(() => parties.id),
    /** the words of the section that it was laid upon */
    baseHash: text('base_hash')
      .notNull()
      .references(() => texts.hash),
    /** those words with what was typed; gone when its author withdrew it */
    textHash: text('text_hash').references(() => texts.hash),
    /** what was typed, as Yjs has it: only while more of the same person may still join it */
    data: blob('data', { mode: 'buffer' }),
    state: word('state', lateEditStates).notNull().default('pending'),
    keptAt: moment('kept_at').notNull(),
    decidedAt: moment('decided_at'),
    decidedBy: text('decided_by').references(() => people.id),
    note: text('note').notNull().default(''),
    /** when its author said to have seen what became of it */
    notedAt: moment('noted_at'),
    /** the words of the section just before and just after it was applied, so that this can be taken back */
    beforeHash: text('before_hash').references(() => texts.hash),
    afterHash: text('after_hash').references(() => texts.hash),
  },
  (table) => [
    index('late_edits_section').on(table.sectionId, table.state),
    check('late_edits_state', oneOf(table.state, lateEditStates)),
    check('late_edits_words', sql`(${table.textHash} is null) = (${table.state} = 'withdrawn')`),
    check('late_edits_decided', sql`(${table.decidedAt} is null) = (${table.state} = 'pending')`),
    check('late_edits_applied', sql`(${table.afterHash} is null) = (${table.state} <> 'applied')`),
  ],
);

/** Editors whose words were kept as a late edit. What they send again must not enter the text a second way. */
export const lateClients = sqliteTable(
  'late_clients',
  {
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    /** Yjs client id of the editor, and how far its words are kept */
    clientId: integer('client_id').notNull(),
    clock: integer('clock').notNull(),
    lateEditId: text('late_edit_id')
      .notNull()
      .references(() => lateEdits.id),
  },
  (table) => [primaryKey({ columns: [table.sectionId, table.clientId] })],
);
