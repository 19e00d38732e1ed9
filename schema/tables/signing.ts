import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { ceremonyStates, signatureChannels, signatureOutcomes } from '../vocabulary';
import { flag, moment, oneOf, word } from './columns';
import { people } from './people';
import { revisions } from './meetings';
import { parties, sops } from './sops';

/** The installation's certificate authority. The key is encrypted with the passphrase from the environment. */
export const authorities = sqliteTable('authorities', {
  id: text('id').primaryKey(),
  certificate: text('certificate').notNull(),
  encryptedKey: text('encrypted_key').notNull(),
  createdAt: moment('created_at').notNull(),
});

export const ceremonies = sqliteTable(
  'ceremonies',
  {
    id: text('id').primaryKey(),
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    revisionId: text('revision_id').notNull(),
    fingerprint: text('fingerprint').notNull(),
    edition: text('edition').notNull(),
    state: word('state', ceremonyStates).notNull(),
    authorityId: text('authority_id')
      .notNull()
      .references(() => authorities.id),
    /** SHA-256 of the PDF as laid out and certified, before anyone signed */
    frozenFile: text('frozen_file').notNull(),
    /** SHA-256 of the PDF with every signature so far */
    currentFile: text('current_file').notNull(),
    openedAt: moment('opened_at').notNull(),
    openedBy: text('opened_by')
      .notNull()
      .references(() => people.id),
    inForceAt: moment('in_force_at'),
  },
  (table) => [
    foreignKey({
      columns: [table.revisionId, table.fingerprint],
      foreignColumns: [revisions.id, revisions.fingerprint],
    }),
    uniqueIndex('ceremonies_revision').on(table.revisionId),
    uniqueIndex('ceremonies_edition').on(table.sopId, table.edition),
    check('ceremonies_state', oneOf(table.state, ceremonyStates)),
    check('ceremonies_in_force', sql`(${table.state} = 'in-force') <= (${table.inForceAt} is not null)`),
  ],
);

export const signatories = sqliteTable(
  'signatories',
  {
    id: text('id').primaryKey(),
    ceremonyId: text('ceremony_id')
      .notNull()
      .references(() => ceremonies.id),
    partyId: text('party_id')
      .notNull()
      .references(() => parties.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    name: text('name').notNull(),
    title: text('title').notNull(),
    field: text('field').notNull(),
    ordinal: integer('ordinal').notNull(),
  },
  (table) => [
    uniqueIndex('signatories_party').on(table.ceremonyId, table.partyId),
    uniqueIndex('signatories_field').on(table.ceremonyId, table.field),
  ],
);

/** Append-only. A decline stays on record when the same signatory signs later. */
export const signatures = sqliteTable(
  'signatures',
  {
    id: text('id').primaryKey(),
    signatoryId: text('signatory_id')
      .notNull()
      .references(() => signatories.id),
    outcome: word('outcome', signatureOutcomes).notNull(),
    statement: text('statement'),
    reason: text('reason'),
    reasonPrivate: flag('reason_private').notNull().default(false),
    fileBefore: text('file_before'),
    fileAfter: text('file_after'),
    certificate: text('certificate'),
    channel: word('channel', signatureChannels).notNull().default('electronic'),
    /** SHA-256 of the scan of a signature on paper, and where the paper is kept */
    scan: text('scan'),
    heldAt: text('held_at'),
    givenBy: text('given_by')
      .notNull()
      .references(() => people.id),
    givenAt: moment('given_at').notNull(),
  },
  (table) => [
    index('signatures_signatory').on(table.signatoryId),
    uniqueIndex('signatures_once')
      .on(table.signatoryId)
      .where(sql`${table.outcome} <> 'declined'`),
    check('signatures_channel', oneOf(table.channel, signatureChannels)),
    check(
      'signatures_paper',
      sql`(${table.channel} = 'paper') = (${table.scan} is not null and ${table.heldAt} is not null)`,
    ),
    check('signatures_outcome', oneOf(table.outcome, signatureOutcomes)),
    check('signatures_reason', sql`(${table.outcome} = 'declined') = (${table.reason} is not null)`),
    check('signatures_file', sql`(${table.outcome} = 'declined') = (${table.fileAfter} is null)`),
    check('signatures_statement', sql`(${table.outcome} = 'signed-with-statement') = (${table.statement} is not null)`),
  ],
);

/** Every file a ceremony ever had: the current one, and those it replaced. */
export const registeredFiles = sqliteTable('registered_files', {
  hash: text('hash').primaryKey(),
  ceremonyId: text('ceremony_id').notNull(),
  signatures: integer('signatures').notNull(),
  storedAt: moment('stored_at').notNull(),
});
