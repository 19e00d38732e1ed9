import { and, eq } from 'drizzle-orm';
import { sopInputs } from '../../schema/inputs';
import { agencies, parties } from '../../schema/tables';
import { authorise } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import type { PartyRow } from './load';

type NewParty = Omit<ReturnType<typeof sopInputs.addParty.parse>, 'sopId' | 'overrideReason'>;

function agencyNamed(ctx: Context, name: string): string {
  const known = ctx.database.orm.select().from(agencies).where(eq(agencies.name, name)).get();
  if (known) return known.id;
  const id = ctx.newId('agency');
  ctx.database.orm.insert(agencies).values({ id, name, createdAt: ctx.now() }).run();
  return id;
}

/** @param others every party there ever was beside the one that comes back, if it does */
function refuseTaken(others: readonly PartyRow[], party: NewParty): void {
  const present = others.filter(({ removedAt }) => removedAt === null);
  const issues: { field: string; message: string }[] = [];
  // The code of a party that has left stays its own: old votes and minutes are printed under it.
  if (others.some(({ code }) => code === party.code)) {
    issues.push({ field: 'code', message: 'This code is taken: choose another.' });
  }
  if (present.some(({ name }) => name === party.name)) {
    issues.push({ field: 'name', message: 'This agency has a seat already.' });
  }
  if (party.leads && present.some(({ leads }) => leads)) {
    issues.push({ field: 'leads', message: 'Another agency leads this mechanism already.' });
  }
  if (issues.length > 0) throw new DomainError('invalid', { issues });
}

/** An agency that comes back takes its old seat again, with everything it said. @returns the id of the party */
function seat(ctx: Context, sopId: string, party: NewParty, left: PartyRow | undefined): string {
  const { orm } = ctx.database;
  if (left) {
    const row = { ...party, removedAt: null };
    orm.update(parties).set(row).where(eq(parties.id, left.id)).run();
    return left.id;
  }
  const id = ctx.newId('party');
  const row = { id, sopId, agencyId: agencyNamed(ctx, party.name), ...party, addedAt: ctx.now() };
  orm.insert(parties).values(row).run();
  return id;
}

/**
 * Gives an agency a seat in the SOP. The agency is registered when it is new to the installation.
 * @returns the id of the party
 * @throws DomainError `forbidden`, `invalid`
 */
export function addParty(ctx: Context, input: unknown): string {
  const { sopId, overrideReason, ...party } = parseInput(sopInputs.addParty, input);
  authorise(ctx, sopId, 'sop.manage');
  return ctx.database.transaction(() => {
    const all = ctx.database.orm.select().from(parties).where(eq(parties.sopId, sopId)).all();
    const left = all.find(({ name, removedAt }) => name === party.name && removedAt !== null);
    refuseTaken(
      all.filter((each) => each !== left),
      party,
    );
    guardWords(ctx, { sopId, kind: 'field', words: { name: party.name }, overrideReason });
    if (party.leads) clearLead(ctx, sopId);
    const id = seat(ctx, sopId, party, left);
    recordEvent(ctx, { type: 'party.added', sopId, subject: id, payload: { ...party } });
    return id;
  });
}

/** Only a party that has left can still be marked as leading here: the mark is free for the next. */
function clearLead(ctx: Context, sopId: string): void {
  const leading = and(eq(parties.sopId, sopId), eq(parties.leads, true));
  ctx.database.orm.update(parties).set({ leads: false }).where(leading).run();
}
