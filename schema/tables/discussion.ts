import { sql } from 'drizzle-orm';
import { blob, check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { channels, commentEffects, commentKinds, outcomes, places } from '../vocabulary';
import { votes } from './agreement';
import { flag, moment, oneOf, word } from './columns';
import { people } from './people';
import { sections } from './sections';
import { parties, sops } from './sops';

/** What somebody said of words of a section. It stays when the words are gone. */
export const comments = sqliteTable(
  'comments',
  {
    id: text('id').primaryKey(),
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    sectionId: text('section_id')
      .notNull()
      .references(() => sections.id),
    /** counted through the SOP, for people to name it by */
    number: integer('number').notNull(),
    kind: word('kind', commentKinds).notNull(),
    effect: word('effect', commentEffects).notNull(),
    words: text('words').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** the agency it was made for; null for a lead who speaks for none */
    partyId: text('party_id').references(() => parties.id),
    channel: word('channel', channels).notNull(),
    receivedOn: text('received_on'),
    madeAt: moment('made_at').notNull(),
    meetingId: text('meeting_id'),
    /** the words of the section it was made on; a draft may be forgotten, its hash still says which it was */
    textHash: text('text_hash').notNull(),
    /** the passage it is about; empty for a whole block or the section at large */
    quote: text('quote').notNull(),
    /** the words it is tied to now: the quote, its own wording once that is in the text, or others it was tied to later */
    standing: text('standing').notNull(),
    /** what should stand in its place: empty to delete it, null where no wording is proposed */
    proposal: text('proposal'),
    appliedAt: moment('applied_at'),
    appliedBy: text('applied_by').references(() => people.id),
    /** the vote that made an objection of it */
    voteId: text('vote_id').references(() => votes.id),
    place: word('place', places).notNull(),
    /** the block it is about, counted from 1 as its code is; of words that are gone, the last one known */
    block: integer('block'),
    /** how many letters of the section stand before it, for its order */
    letters: integer('letters').notNull(),
    /** its first and last letter in the shared text, as Yjs names them */
    start: blob('start', { mode: 'buffer' }),
    end: blob('end', { mode: 'buffer' }),
    /** letters just before and after it, and in how many places its words stood: by these it is found again */
    before: text('before').notNull(),
    after: text('after').notNull(),
    copies: integer('copies').notNull(),
  },
  (table) => [
    uniqueIndex('comments_number').on(table.sopId, table.number),
    index('comments_section').on(table.sectionId),
    check('comments_kind', oneOf(table.kind, commentKinds)),
    check('comments_effect', oneOf(table.effect, commentEffects)),
    check('comments_place', oneOf(table.place, places)),
    check('comments_received', sql`${table.channel} = 'online' or ${table.receivedOn} is not null`),
    check('comments_proposal', sql`${table.proposal} is null or ${table.quote} <> ''`),
    check('comments_wording', sql`${table.kind} <> 'wording' or ${table.proposal} is not null`),
    check('comments_applied', sql`${table.appliedAt} is null or ${table.proposal} is not null`),
  ],
);

/** The update of each section up to which its comments were last placed. */
export const commentedSections = sqliteTable('commented_sections', {
  sectionId: text('section_id')
    .primaryKey()
    .references(() => sections.id),
  placedSeq: integer('placed_seq').notNull(),
});

/** Append-only. */
export const commentReplies = sqliteTable(
  'comment_replies',
  {
    id: text('id').primaryKey(),
    commentId: text('comment_id')
      .notNull()
      .references(() => comments.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    partyId: text('party_id').references(() => parties.id),
    words: text('words').notNull(),
    saidAt: moment('said_at').notNull(),
  },
  (table) => [index('comment_replies_comment').on(table.commentId)],
);

/** Agencies that a comment or a reply asks by their code. Append-only. */
export const commentMentions = sqliteTable(
  'comment_mentions',
  {
    commentId: text('comment_id')
      .notNull()
      .references(() => comments.id),
    partyId: text('party_id')
      .notNull()
      .references(() => parties.id),
    mentionedAt: moment('mentioned_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.commentId, table.partyId, table.mentionedAt] })],
);

/** What became of a comment, and what its party says to that. The latest counts. */
export const commentOutcomes = sqliteTable(
  'comment_outcomes',
  {
    id: text('id').primaryKey(),
    commentId: text('comment_id')
      .notNull()
      .references(() => comments.id),
    outcome: word('outcome', outcomes).notNull(),
    reason: text('reason').notNull(),
    decidedBy: text('decided_by')
      .notNull()
      .references(() => people.id),
    decidedAt: moment('decided_at').notNull(),
    meetingId: text('meeting_id'),
    satisfied: flag('satisfied'),
    answeredBy: text('answered_by').references(() => people.id),
    answeredAt: moment('answered_at'),
  },
  (table) => [
    index('comment_outcomes_comment').on(table.commentId),
    check('comment_outcomes_outcome', oneOf(table.outcome, outcomes)),
    check('comment_outcomes_reason', sql`${table.outcome} = 'accepted' or ${table.reason} <> ''`),
    check('comment_outcomes_answer', sql`(${table.satisfied} is null) = (${table.answeredAt} is null)`),
  ],
);

/** Rows of tables that became comments, by a hash of what they said: a table that is brought twice enters once. */
export const importedComments = sqliteTable(
  'imported_comments',
  {
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    rowHash: text('row_hash').notNull(),
    commentId: text('comment_id')
      .notNull()
      .references(() => comments.id),
  },
  (table) => [primaryKey({ columns: [table.sopId, table.rowHash] })],
);
