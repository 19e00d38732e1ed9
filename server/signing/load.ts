import { and, asc, desc, eq } from 'drizzle-orm';
import { authorities, ceremonies, signatories, signatures, sops } from '../../schema/tables';
import type { SignatoryState } from '../../schema/vocabulary';
import { requireSeat } from '../access';
import { DomainError, type Context } from '../kernel';

export type CeremonyRow = typeof ceremonies.$inferSelect;
export type SignatoryRow = typeof signatories.$inferSelect;
export type SignatureRow = typeof signatures.$inferSelect;
export type AuthorityRow = typeof authorities.$inferSelect;

/** @throws DomainError `not-found` */
export function loadCeremony(ctx: Context, ceremonyId: string): CeremonyRow {
  const row = ctx.database.orm.select().from(ceremonies).where(eq(ceremonies.id, ceremonyId)).get();
  if (!row) throw new DomainError('not-found', { what: 'ceremony' });
  return row;
}

/** A ceremony of an SOP the actor has a seat in. @throws DomainError `not-found`, the same for another's as for none */
export function visibleCeremony(ctx: Context, ceremonyId: string): CeremonyRow {
  const row = ctx.database.orm.select().from(ceremonies).where(eq(ceremonies.id, ceremonyId)).get();
  requireSeat(ctx, row?.sopId, 'ceremony');
  if (!row) throw new DomainError('not-found', { what: 'ceremony' });
  return row;
}

/** The ceremony of the SOP's present edition. */
export function presentCeremony(ctx: Context, sopId: string): CeremonyRow | undefined {
  return ctx.database.orm
    .select({ ceremony: ceremonies })
    .from(ceremonies)
    .innerJoin(sops, and(eq(sops.id, ceremonies.sopId), eq(sops.edition, ceremonies.edition)))
    .where(eq(ceremonies.sopId, sopId))
    .orderBy(desc(ceremonies.openedAt))
    .get()?.ceremony;
}

export function loadAuthority(ctx: Context, id: string): AuthorityRow {
  const row = ctx.database.orm.select().from(authorities).where(eq(authorities.id, id)).get();
  if (!row) throw new DomainError('not-found', { what: 'authority' });
  return row;
}

export interface SignatoryStanding {
  signatory: SignatoryRow;
  state: SignatoryState;
  /** everything the signatory gave, oldest first: a decline stays on record when a signature follows */
  given: SignatureRow[];
}

/** The roll of a ceremony: every invited signatory in order, with where they stand. */
export function rollOf(ctx: Context, ceremonyId: string): SignatoryStanding[] {
  const { orm } = ctx.database;
  const invited = eq(signatories.ceremonyId, ceremonyId);
  const given = orm
    .select({ signature: signatures })
    .from(signatures)
    .innerJoin(signatories, eq(signatories.id, signatures.signatoryId))
    .where(invited)
    .orderBy(asc(signatures.givenAt), asc(signatures.id))
    .all()
    .map(({ signature }) => signature);
  const rows = orm.select().from(signatories).where(invited).orderBy(asc(signatories.ordinal)).all();
  return rows.map((signatory) => {
    const own = given.filter(({ signatoryId }) => signatoryId === signatory.id);
    const signed = own.find(({ outcome }) => outcome !== 'declined');
    return { signatory, given: own, state: signed?.outcome ?? own.at(-1)?.outcome ?? 'pending' };
  });
}
