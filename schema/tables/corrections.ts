import { sql } from 'drizzle-orm';
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment } from './columns';
import { people } from './people';
import { sections, texts } from './sections';
import { parties } from './sops';

/** Corrections of spelling to words that are called or agreed. Whether one stands follows from its moments. */
export const corrections = sqliteTable(
  'corrections',
  {
    id: text('id').primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    /** the words to be corrected, as they stand, and what is to stand there */
    quote: text('quote').notNull(),
    words: text('words').notNull(),
    proposedBy: text('proposed_by')
      .notNull()
      .references(() => people.id),
    proposedAt: moment('proposed_at').notNull(),
    withdrawnAt: moment('withdrawn_at'),
    confirmedBy: text('confirmed_by').references(() => people.id),
    confirmingPartyId: text('confirming_party_id').references(() => parties.id),
    confirmedAt: moment('confirmed_at'),
    /** the words of the section around the correction, from the moment it is made */
    beforeHash: text('before_hash').references(() => texts.hash),
    afterHash: text('after_hash').references(() => texts.hash),
    challengedBy: text('challenged_by').references(() => people.id),
    challengingPartyId: text('challenging_party_id').references(() => parties.id),
    challengedAt: moment('challenged_at'),
    /** why it changes the meaning; may be empty */
    reason: text('reason'),
  },
  (table) => [
    index('corrections_section').on(table.sectionId),
    check('corrections_withdrawn', sql`${table.withdrawnAt} is null or ${table.confirmedAt} is null`),
    check(
      'corrections_confirmed',
      sql`(${table.confirmedAt} is null) = (${table.beforeHash} is null or ${table.afterHash} is null or ${table.confirmingPartyId} is null)`,
    ),
    check('corrections_challenged', sql`(${table.challengedAt} is null) = (${table.challengingPartyId} is null)`),
  ],
);
