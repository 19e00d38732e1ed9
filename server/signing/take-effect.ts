import { eq } from 'drizzle-orm';
import { ceremonies } from '../../schema/tables';
import type { Context } from '../kernel';
import { loadParties, loadRules } from '../sops';
import { recordEvent } from '../trail';
import { missingForEffect, type EffectMissing } from './rules';
import { rollOf, type CeremonyRow } from './load';

/** What still lacks before the SOP takes effect. */
export function effectMissing(ctx: Context, { id, sopId }: CeremonyRow): EffectMissing[] {
  const roll = rollOf(ctx, id);
  const signed = new Set(
    roll.filter(({ state }) => state.startsWith('signed')).map(({ signatory }) => signatory.partyId),
  );
  const parties = loadParties(ctx, sopId).map((party) => ({ ...party, signed: signed.has(party.id) }));
  return missingForEffect(loadRules(ctx, sopId), parties);
}

/** Puts the SOP in force as soon as the rules are met; a later signature changes nothing about the date. */
export function takeEffect(ctx: Context, ceremony: CeremonyRow): void {
  if (ceremony.inForceAt !== null || effectMissing(ctx, ceremony).length > 0) return;
  const next = { state: 'in-force' as const, inForceAt: ctx.now() };
  ctx.database.orm.update(ceremonies).set(next).where(eq(ceremonies.id, ceremony.id)).run();
  recordEvent(ctx, { type: 'ceremony.in-force', sopId: ceremony.sopId, subject: ceremony.id });
}
