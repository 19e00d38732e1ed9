import { and, asc, eq, isNull } from 'drizzle-orm';
import { decisionRules, parties, sops } from '../../schema/tables';
import { DomainError, type Context } from '../kernel';

export type SopRow = typeof sops.$inferSelect;
export type PartyRow = typeof parties.$inferSelect;
export type DecisionRules = typeof decisionRules.$inferSelect;

/** @throws DomainError `not-found` */
export function loadSop(ctx: Context, sopId: string): SopRow {
  const row = ctx.database.orm.select().from(sops).where(eq(sops.id, sopId)).get();
  if (!row) throw new DomainError('not-found', { what: 'sop' });
  return row;
}

/** The parties of an SOP that have not left it, by their codes. */
export function loadParties(ctx: Context, sopId: string): PartyRow[] {
  const present = and(eq(parties.sopId, sopId), isNull(parties.removedAt));
  return ctx.database.orm.select().from(parties).where(present).orderBy(asc(parties.code)).all();
}

/** A party of this SOP. @throws DomainError `not-found`, also for a party of another SOP */
export function loadParty(ctx: Context, sopId: string, partyId: string): PartyRow {
  const party = loadParties(ctx, sopId).find(({ id }) => id === partyId);
  if (!party) throw new DomainError('not-found', { what: 'party' });
  return party;
}

export function loadRules(ctx: Context, sopId: string): DecisionRules {
  const row = ctx.database.orm.select().from(decisionRules).where(eq(decisionRules.sopId, sopId)).get();
  if (!row) throw new DomainError('not-found', { what: 'rules' });
  return row;
}
