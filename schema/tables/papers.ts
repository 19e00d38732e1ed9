import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { scanKinds } from '../vocabulary';
import { votes } from './agreement';
import { moment, oneOf, word } from './columns';
import { comments } from './discussion';
import { people } from './people';
import { parties, sops } from './sops';

/** What an agency sent on paper, as a lead entered it. What it said stands in the votes and comments it became. */
export const papers = sqliteTable(
  'papers',
  {
    id: text('id').primaryKey(),
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    partyId: text('party_id')
      .notNull()
      .references(() => parties.id),
    /** of everything that was typed: a paper that is entered twice is known again */
    contentHash: text('content_hash').notNull(),
    receivedOn: text('received_on').notNull(),
    enteredBy: text('entered_by')
      .notNull()
      .references(() => people.id),
    enteredAt: moment('entered_at').notNull(),
    confirmedBy: text('confirmed_by').references(() => people.id),
    confirmedAt: moment('confirmed_at'),
    contestedBy: text('contested_by').references(() => people.id),
    contestedAt: moment('contested_at'),
    /** what is wrong with the entry, in the words of the agency */
    reason: text('reason'),
  },
  (table) => [
    uniqueIndex('papers_content').on(table.sopId, table.contentHash),
    index('papers_party').on(table.partyId),
    check('papers_answered', sql`${table.confirmedAt} is null or ${table.contestedAt} is null`),
    check('papers_contested', sql`(${table.contestedAt} is null) = (${table.reason} is null)`),
  ],
);

/** The votes a paper became. Append-only. */
export const paperVotes = sqliteTable(
  'paper_votes',
  {
    paperId: text('paper_id')
      .notNull()
      .references(() => papers.id),
    voteId: text('vote_id')
      .notNull()
      .references(() => votes.id),
  },
  (table) => [primaryKey({ columns: [table.paperId, table.voteId] })],
);

/** The comments a paper became. Append-only. */
export const paperComments = sqliteTable(
  'paper_comments',
  {
    paperId: text('paper_id')
      .notNull()
      .references(() => papers.id),
    commentId: text('comment_id')
      .notNull()
      .references(() => comments.id),
  },
  (table) => [primaryKey({ columns: [table.paperId, table.commentId] })],
);

/** Pictures of a paper as it came. The file lies under its hash beside the database, until a lead takes it away. */
export const paperScans = sqliteTable(
  'paper_scans',
  {
    id: text('id').primaryKey(),
    paperId: text('paper_id')
      .notNull()
      .references(() => papers.id),
    fileHash: text('file_hash').notNull(),
    kind: word('kind', scanKinds).notNull(),
    /** in bytes */
    size: integer('size').notNull(),
    addedBy: text('added_by')
      .notNull()
      .references(() => people.id),
    addedAt: moment('added_at').notNull(),
    removedBy: text('removed_by').references(() => people.id),
    removedAt: moment('removed_at'),
  },
  (table) => [
    uniqueIndex('paper_scans_once')
      .on(table.paperId, table.fileHash)
      .where(sql`${table.removedAt} is null`),
    index('paper_scans_file').on(table.fileHash),
    check('paper_scans_kind', oneOf(table.kind, scanKinds)),
    check('paper_scans_removed', sql`(${table.removedAt} is null) = (${table.removedBy} is null)`),
  ],
);
