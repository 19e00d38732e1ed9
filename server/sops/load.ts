import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { decisionRules, parties, sops } from '../../schema/tables';
import { DomainError, type Context } from '../kernel';
import { keptQuery } from '../storage';

export type SopRow = typeof sops.$inferSelect;
export type PartyRow = typeof parties.$inferSelect;
export type DecisionRules = typeof decisionRules.$inferSelect;

const here = sql.placeholder('sopId');
const sopById = keptQuery((orm) => orm.select().from(sops).where(eq(sops.id, here)).prepare());
const rulesOf = keptQuery((orm) => orm.select().from(decisionRules).where(eq(decisionRules.sopId, here)).prepare());
const presentParties = keptQuery((orm) => {
  const present = and(eq(parties.sopId, here), isNull(parties.removedAt));
  return orm.select().from(parties).where(present).orderBy(asc(parties.code)).prepare();
});

/** @throws DomainError `not-found` */
export function loadSop(ctx: Context, sopId: string): SopRow {
  const row = sopById(ctx.database).get({ sopId });
  if (!row) throw new DomainError('not-found', { what: 'sop' });
  return row;
}

/** The parties of an SOP that have not left it, by their codes. */
export function loadParties(ctx: Context, sopId: string): PartyRow[] {
  return presentParties(ctx.database).all({ sopId });
}

/** A party of this SOP. @throws DomainError `not-found`, also for a party of another SOP */
export function loadParty(ctx: Context, sopId: string, partyId: string): PartyRow {
  const party = loadParties(ctx, sopId).find(({ id }) => id === partyId);
  if (!party) throw new DomainError('not-found', { what: 'party' });
  return party;
}

export function loadRules(ctx: Context, sopId: string): DecisionRules {
  const row = rulesOf(ctx.database).get({ sopId });
  if (!row) throw new DomainError('not-found', { what: 'rules' });
  return row;
}
