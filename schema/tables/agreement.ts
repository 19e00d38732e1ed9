import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import {
  answerKinds,
  callEndings,
  channels,
  objectionGrounds,
  objectionStates,
  positions,
  standAsideReasons,
} from '../vocabulary';
import { moment, oneOf, word } from './columns';
import { people } from './people';
import { sections, texts } from './sections';
import { parties } from './sops';

export const calls = sqliteTable(
  'calls',
  {
    id: text('id').primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    textHash: text('text_hash')
      .notNull()
      .references(() => texts.hash),
    openedBy: text('opened_by')
      .notNull()
      .references(() => people.id),
    openedAt: moment('opened_at').notNull(),
    undoUntil: moment('undo_until').notNull(),
    windowEndsAt: moment('window_ends_at').notNull(),
    meetingId: text('meeting_id'),
    endedAt: moment('ended_at'),
    ending: word('ending', callEndings),
    reason: text('reason'),
  },
  (table) => [
    uniqueIndex('calls_one_open')
      .on(table.sectionId)
      .where(sql`${table.endedAt} is null`),
    check('calls_ending', sql`(${table.endedAt} is null) = (${table.ending} is null)`),
  ],
);

/** Append-only: a trigger refuses updates and deletes. */
export const votes = sqliteTable(
  'votes',
  {
    id: text('id').primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    partyId: text('party_id')
      .notNull()
      .references(() => parties.id),
    textHash: text('text_hash')
      .notNull()
      .references(() => texts.hash),
    position: word('position', positions).notNull(),
    statement: text('statement'),
    ground: word('ground', objectionGrounds),
    reason: text('reason'),
    remedy: text('remedy'),
    standAside: word('stand_aside', standAsideReasons),
    channel: word('channel', channels).notNull(),
    receivedOn: text('received_on'),
    castBy: text('cast_by')
      .notNull()
      .references(() => people.id),
    castAt: moment('cast_at').notNull(),
    meetingId: text('meeting_id'),
  },
  (table) => [
    index('votes_section').on(table.sectionId, table.partyId),
    check('votes_position', oneOf(table.position, positions)),
    check('votes_channel', oneOf(table.channel, channels)),
    check('votes_statement', sql`(${table.position} = 'agree-with-statement') = (${table.statement} is not null)`),
    check(
      'votes_objection',
      sql`(${table.position} = 'cannot-agree-yet') = (${table.ground} is not null and ${table.reason} is not null and ${table.remedy} is not null)`,
    ),
    check('votes_stand_aside', sql`(${table.position} = 'stand-aside') = (${table.standAside} is not null)`),
    check('votes_received', sql`${table.channel} = 'online' or ${table.receivedOn} is not null`),
  ],
);

/** The latest vote of each party on each section: one, because the key says so. */
export const currentVotes = sqliteTable(
  'current_votes',
  {
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    partyId: text('party_id')
      .notNull()
      .references(() => parties.id),
    voteId: text('vote_id')
      .notNull()
      .unique()
      .references(() => votes.id),
  },
  (table) => [primaryKey({ columns: [table.sectionId, table.partyId] })],
);

/** A party's own word that a vote recorded for it is right. */
export const voteConfirmations = sqliteTable('vote_confirmations', {
  voteId: text('vote_id')
    .primaryKey()
    .references(() => votes.id),
  confirmedBy: text('confirmed_by')
    .notNull()
    .references(() => people.id),
  confirmedAt: moment('confirmed_at').notNull(),
});

/** What somebody of a party proposes that its representative casts; each person at most one. */
export const preparedVotes = sqliteTable(
  'prepared_votes',
  {
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    partyId: text('party_id')
      .notNull()
      .references(() => parties.id),
    textHash: text('text_hash')
      .notNull()
      .references(() => texts.hash),
    position: word('position', positions).notNull(),
    words: text('words').notNull(),
    preparedBy: text('prepared_by')
      .notNull()
      .references(() => people.id),
    preparedAt: moment('prepared_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sectionId, table.partyId, table.preparedBy] })],
);

export const objections = sqliteTable(
  'objections',
  {
    id: text('id').primaryKey(),
    voteId: text('vote_id')
      .notNull()
      .unique()
      .references(() => votes.id),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    partyId: text('party_id')
      .notNull()
      .references(() => parties.id),
    state: word('state', objectionStates).notNull(),
    raisedAt: moment('raised_at').notNull(),
    finalStatement: text('final_statement'),
    rationale: text('rationale'),
    closedAt: moment('closed_at'),
  },
  (table) => [
    index('objections_section').on(table.sectionId),
    check('objections_state', oneOf(table.state, objectionStates)),
    check(
      'objections_final',
      sql`${table.state} not in ('sustained', 'recorded') or ${table.finalStatement} is not null`,
    ),
    check('objections_rationale', sql`${table.state} <> 'recorded' or ${table.rationale} is not null`),
  ],
);

/** Append-only. */
export const objectionAnswers = sqliteTable(
  'objection_answers',
  {
    id: text('id').primaryKey(),
    objectionId: text('objection_id')
      .notNull()
      .references(() => objections.id),
    kind: word('kind', answerKinds).notNull(),
    words: text('words').notNull(),
    answeredBy: text('answered_by')
      .notNull()
      .references(() => people.id),
    answeredAt: moment('answered_at').notNull(),
  },
  (table) => [index('objection_answers_objection').on(table.objectionId)],
);

/** That the owner of an objection was asked for its reply, on the words that stood then. Append-only. */
export const objectionReminders = sqliteTable(
  'objection_reminders',
  {
    id: text('id').primaryKey(),
    objectionId: text('objection_id')
      .notNull()
      .references(() => objections.id),
    textHash: text('text_hash').notNull(),
    remindedBy: text('reminded_by')
      .notNull()
      .references(() => people.id),
    remindedAt: moment('reminded_at').notNull(),
  },
  (table) => [index('objection_reminders_objection').on(table.objectionId)],
);
