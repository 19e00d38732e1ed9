import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { digestStates } from '../vocabulary';
import { moment, oneOf, word } from './columns';
import { people } from './people';
import { sops } from './sops';

/** What became of a person's mail of one day. The key allows no second one; the mail itself is never stored. */
export const digests = sqliteTable(
  'digests',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** the day by the clock of the installation, such as 2026-03-09 */
    day: text('day').notNull(),
    state: word('state', digestStates).notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** when it is tried next, or came to its end */
    at: moment('at').notNull(),
    /** a code of the mail server or of the line to it, never its words */
    problem: text('problem'),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.day] }),
    index('digests_state').on(table.state, table.at),
    check('digests_state', oneOf(table.state, digestStates)),
  ],
);

/** Procedures for which a person wants no mail. */
export const digestsOff = sqliteTable(
  'digests_off',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    since: moment('since').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.sopId] })],
);
