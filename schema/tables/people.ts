import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { linkPurposes } from '../vocabulary';
import { moment, oneOf, word } from './columns';

export const people = sqliteTable('people', {
  id: text('id').primaryKey(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  passwordHash: text('password_hash'),
  createdAt: moment('created_at').notNull(),
});

export const signInLinks = sqliteTable(
  'sign_in_links',
  {
    tokenHash: text('token_hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    purpose: word('purpose', linkPurposes).notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [check('sign_in_links_purpose', oneOf(table.purpose, linkPurposes))],
);

export const sessions = sqliteTable(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    reauthenticatedAt: moment('reauthenticated_at'),
  },
  (table) => [index('sessions_person').on(table.personId)],
);

/** Failed attempts per door and key within a window, so that guessing is slow even across restarts. */
export const attempts = sqliteTable('attempts', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  since: moment('since').notNull(),
});
