import { blob, check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { sectionPhases } from '../vocabulary';
import { moment, oneOf, word } from './columns';
import { sops } from './sops';

/** Every wording anybody was ever asked to agree to, stored once under its hash and never changed. */
export const texts = sqliteTable('texts', {
  hash: text('hash').primaryKey(),
  document: text('document').notNull(),
  createdAt: moment('created_at').notNull(),
});

export const sections = sqliteTable(
  'sections',
  {
    id: text('id').primaryKey(),
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    ordinal: integer('ordinal').notNull(),
    key: text('key').notNull(),
    title: text('title').notNull(),
    phase: word('phase', sectionPhases).notNull().default('drafting'),
    textHash: text('text_hash')
      .notNull()
      .references(() => texts.hash),
    /** which document this is: another number means that no editor's older copy may join it */
    epoch: integer('epoch').notNull().default(1),
    /** the last update the text hash was projected from */
    projectedSeq: integer('projected_seq').notNull().default(0),
    /** why the shared text could not be read as a section; null when it can */
    problem: text('problem'),
  },
  (table) => [
    uniqueIndex('sections_ordinal').on(table.sopId, table.ordinal),
    uniqueIndex('sections_key').on(table.sopId, table.key),
    check('sections_phase', oneOf(table.phase, sectionPhases)),
  ],
);

/** Compacted Yjs state of a section, up to and including the update `uptoSeq`. */
export const sectionStates = sqliteTable('section_states', {
  sectionId: text('section_id')
    .primaryKey()
    .references(() => sections.id),
  uptoSeq: integer('upto_seq').notNull(),
  state: blob('state', { mode: 'buffer' }).notNull(),
});

/** Yjs updates since the compacted state, in the order they were made durable. */
export const sectionUpdates = sqliteTable('section_updates', {
  // Counted from the highest there is, which is therefore never erased: `autoIncrement` and an index of sections would
  // each add a page to every commit.
  seq: integer('seq').primaryKey(),
  sectionId: text('section_id')
    .notNull()
    .references(() => sections.id),
  data: blob('data', { mode: 'buffer' }).notNull(),
});
