import { asc, eq } from 'drizzle-orm';
import { ceremonies } from '../../schema/tables';
import type { Context } from '../kernel';
import { rollOf, type SignatureRow } from './load';

function actOf({ outcome, channel, givenAt, statement, reason, reasonPrivate, fileAfter }: SignatureRow) {
  const said = { statement, reason: reasonPrivate ? null : reason };
  return { outcome, channel, at: givenAt.toISOString(), ...said, fileHash: fileAfter };
}

/**
 * Who was invited to sign each edition and what they gave, as records say it: agencies by their codes, titles and no
 * names, no reason that an agency keeps private. The caller has authorised.
 */
export function recordedRolls(ctx: Context, sopId: string, codes: ReadonlyMap<string, string>) {
  const rows = ctx.database.orm.select().from(ceremonies).where(eq(ceremonies.sopId, sopId));
  return rows
    .orderBy(asc(ceremonies.openedAt))
    .all()
    .flatMap(({ id, edition }) =>
      rollOf(ctx, id).map(({ signatory: { partyId, title }, state, given }) => ({
        ...{ edition, party: codes.get(partyId) ?? partyId, title, state, acts: given.map(actOf) },
      })),
    );
}
