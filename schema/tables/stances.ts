import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { signals } from '../vocabulary';
import { moment, word } from './columns';
import { people } from './people';
import { sections, texts } from './sections';
import { parties } from './sops';

const ofParty = {
  sectionId: text('section_id')
    .notNull()
    .references(() => sections.id),
  partyId: text('party_id')
    .notNull()
    .references(() => parties.id),
};

const by = {
  givenBy: text('given_by')
    .notNull()
    .references(() => people.id),
  givenAt: moment('given_at').notNull(),
};

/** What a party thinks of a draft. Bound to its words like a vote, and no vote. */
export const draftSignals = sqliteTable(
  'draft_signals',
  {
    ...ofParty,
    textHash: text('text_hash')
      .notNull()
      .references(() => texts.hash),
    signal: word('signal', signals).notNull(),
    ...by,
  },
  (table) => [primaryKey({ columns: [table.sectionId, table.partyId] })],
);

/** A party that must ask its superiors first, and until when it hopes to answer. Counts as nothing. */
export const clearances = sqliteTable('clearances', { ...ofParty, until: text('until').notNull(), ...by }, (table) => [
  primaryKey({ columns: [table.sectionId, table.partyId] }),
]);
