import { sql } from 'drizzle-orm';
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { constituencies, modes, roles, sectors, voices } from '../vocabulary';
import { flag, moment, oneOf, word } from './columns';
import { people } from './people';

export const agencies = sqliteTable('agencies', {
  id: text('id').primaryKey(),
  name: text('name').notNull().unique(),
  createdAt: moment('created_at').notNull(),
});

export const sops = sqliteTable('sops', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  setting: text('setting').notNull().default(''),
  edition: text('edition').notNull().default('1.0'),
  language: text('language').notNull().default('en'),
  templateId: text('template_id').notNull(),
  templateVersion: integer('template_version').notNull(),
  createdAt: moment('created_at').notNull(),
  createdBy: text('created_by')
    .notNull()
    .references(() => people.id),
});

/** Set per SOP before its first call for agreement, which locks them. */
export const decisionRules = sqliteTable(
  'decision_rules',
  {
    sopId: text('sop_id')
      .primaryKey()
      .references(() => sops.id),
    /** an absolute number of parties; null: `quorumShare` of the deciding parties */
    quorum: integer('quorum'),
    quorumShare: real('quorum_share')
      .notNull()
      .default(2 / 3),
    eachSector: flag('each_sector').notNull().default(true),
    eachConstituency: flag('each_constituency').notNull().default(false),
    supportShare: real('support_share').notNull().default(0.5),
    windowDays: integer('window_days').notNull().default(5),
    effectSignatures: integer('effect_signatures').notNull().default(1),
    effectEachSector: flag('effect_each_sector').notNull().default(true),
    effectLead: flag('effect_lead').notNull().default(true),
    lockedAt: moment('locked_at'),
  },
  (table) => [
    check('decision_rules_quorum', sql`${table.quorum} is null or ${table.quorum} > 0`),
    check('decision_rules_shares', sql`${table.quorumShare} between 0 and 1 and ${table.supportShare} between 0 and 1`),
    check('decision_rules_window', sql`${table.windowDays} between 0 and 365`),
    check('decision_rules_effect', sql`${table.effectSignatures} > 0`),
  ],
);

export const parties = sqliteTable(
  'parties',
  {
    id: text('id').primaryKey(),
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    code: text('code').notNull(),
    name: text('name').notNull(),
    sector: word('sector', sectors).notNull(),
    constituency: word('constituency', constituencies).notNull(),
    voice: word('voice', voices).notNull(),
    mode: word('mode', modes).notNull(),
    specialist: flag('specialist').notNull(),
    leads: flag('leads').notNull().default(false),
    /** enforces the law or sides with employers: never learns where a shelter is */
    keptFromShelters: flag('kept_from_shelters').notNull().default(false),
    addedAt: moment('added_at').notNull(),
    removedAt: moment('removed_at'),
  },
  (table) => [
    uniqueIndex('parties_code').on(table.sopId, table.code),
    uniqueIndex('parties_agency').on(table.sopId, table.agencyId),
    uniqueIndex('parties_one_lead')
      .on(table.sopId)
      .where(sql`${table.leads} = 1`),
    check('parties_sector', oneOf(table.sector, sectors)),
    check('parties_constituency', oneOf(table.constituency, constituencies)),
    check('parties_voice', oneOf(table.voice, voices)),
    check('parties_mode', oneOf(table.mode, modes)),
  ],
);

export const members = sqliteTable(
  'members',
  {
    id: text('id').primaryKey(),
    sopId: text('sop_id')
      .notNull()
      .references(() => sops.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    role: word('role', roles).notNull(),
    partyId: text('party_id').references(() => parties.id),
    /** job title, as it is printed beside a signature */
    title: text('title').notNull().default(''),
    addedAt: moment('added_at').notNull(),
    removedAt: moment('removed_at'),
  },
  (table) => [
    uniqueIndex('members_seat')
      .on(table.sopId, table.personId, table.role)
      .where(sql`${table.removedAt} is null`),
    index('members_person').on(table.personId),
    check('members_role', oneOf(table.role, roles)),
    check('members_party', sql`${table.partyId} is not null or ${table.role} in ('lead', 'observer')`),
  ],
);
