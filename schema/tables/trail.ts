import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment } from './columns';

/** Append-only and hash-chained: triggers refuse every change. */
export const trailEvents = sqliteTable(
  'trail_events',
  {
    seq: integer('seq').primaryKey(),
    sopId: text('sop_id'),
    at: moment('at').notNull(),
    actorId: text('actor_id'),
    actorName: text('actor_name').notNull(),
    type: text('type').notNull(),
    subject: text('subject').notNull(),
    payload: text('payload').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull().unique(),
  },
  (table) => [index('trail_events_sop').on(table.sopId, table.seq)],
);

/** Forms whose command has been carried out, for as long as somebody might send one again. */
export const sentForms = sqliteTable('sent_forms', {
  once: text('once').primaryKey(),
  at: moment('at').notNull(),
});
