import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, unique, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { meetingItemKinds, meetingStates, presences } from '../vocabulary';
import { moment, oneOf, word } from './columns';
import { people } from './people';
import { sections, texts } from './sections';
import { parties, sops } from './sops';

export const meetings = sqliteTable(
  'meetings',
  {
    id: text('id').primaryKey(),
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    place: text('place').notNull(),
    plannedFor: moment('planned_for').notNull(),
    state: word('state', meetingStates).notNull().default('planned'),
    narrative: text('narrative').notNull().default(''),
    startedAt: moment('started_at'),
    sealedAt: moment('sealed_at'),
  },
  (table) => [
    uniqueIndex('meetings_number').on(table.sopId, table.number),
    uniqueIndex('meetings_one_running')
      .on(table.sopId)
      .where(sql`${table.state} = 'running'`),
    check('meetings_state', oneOf(table.state, meetingStates)),
    check('meetings_sealed', sql`(${table.state} = 'sealed') = (${table.sealedAt} is not null)`),
  ],
);

export const agendaItems = sqliteTable(
  'agenda_items',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    ordinal: integer('ordinal').notNull(),
    minutes: integer('minutes').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.sectionId] }),
    check('agenda_items_minutes', sql`${table.minutes} between 1 and 600`),
  ],
);

export const attendance = sqliteTable(
  'attendance',
  {
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    partyId: text('party_id')
      .notNull()
      .references(() => parties.id),
    presence: word('presence', presences).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.partyId] }),
    check('attendance_presence', oneOf(table.presence, presences)),
  ],
);

export const meetingItems = sqliteTable(
  'meeting_items',
  {
    id: text('id').primaryKey(),
    meetingId: text('meeting_id')
      .notNull()
      .references(() => meetings.id),
    number: integer('number').notNull(),
    kind: word('kind', meetingItemKinds).notNull(),
    words: text('words').notNull(),
    sectionId: text('section_id').references(() => sections.id),
    notedBy: text('noted_by')
      .notNull()
      .references(() => people.id),
    notedAt: moment('noted_at').notNull(),
  },
  (table) => [
    uniqueIndex('meeting_items_number').on(table.meetingId, table.number),
    check('meeting_items_kind', oneOf(table.kind, meetingItemKinds)),
  ],
);

/** Immutable: triggers refuse every change. `recordHash` covers the record and the hash of the revision before. */
export const revisions = sqliteTable(
  'revisions',
  {
    id: text('id').primaryKey(),
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    number: integer('number').notNull(),
    meetingId: text('meeting_id')
      .unique()
      .references(() => meetings.id),
    edition: text('edition').notNull(),
    fingerprint: text('fingerprint').notNull(),
    record: text('record').notNull(),
    recordHash: text('record_hash').notNull().unique(),
    previousHash: text('previous_hash').references((): never => revisions.recordHash as never),
    madeAt: moment('made_at').notNull(),
    madeBy: text('made_by')
      .notNull()
      .references(() => people.id),
  },
  (table) => [
    uniqueIndex('revisions_number').on(table.sopId, table.number),
    unique('revisions_fingerprint').on(table.id, table.fingerprint),
  ],
);

export const revisionSections = sqliteTable(
  'revision_sections',
  {
    revisionId: text('revision_id')
      .notNull()
      .references(() => revisions.id),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    ordinal: integer('ordinal').notNull(),
    title: text('title').notNull(),
    textHash: text('text_hash')
      .notNull()
      .references(() => texts.hash),
  },
  (table) => [
    primaryKey({ columns: [table.revisionId, table.sectionId] }),
    index('revision_sections_section').on(table.sectionId),
  ],
);
