import { and, eq } from 'drizzle-orm';
import { sopInputs } from '../../schema/inputs';
import { agencies, members, parties } from '../../schema/tables';
import { authorise } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { loadParties, loadParty } from './load';

function agencyNamed(ctx: Context, name: string): string {
  const known = ctx.database.orm.select().from(agencies).where(eq(agencies.name, name)).get();
  if (known) return known.id;
  const id = ctx.newId('agency');
  ctx.database.orm.insert(agencies).values({ id, name, createdAt: ctx.now() }).run();
  return id;
}

function refuseTaken(ctx: Context, sopId: string, party: { code: string; name: string; leads: boolean }): void {
  const issues: { field: string; message: string }[] = [];
  const taken = ctx.database.orm.select().from(parties).where(eq(parties.sopId, sopId)).all();
  if (taken.some(({ code }) => code === party.code))
    issues.push({ field: 'code', message: 'This code is taken: choose another.' });
  if (taken.some(({ name }) => name === party.name))
    issues.push({ field: 'name', message: 'This agency has a seat already.' });
  if (party.leads && taken.some(({ leads }) => leads)) {
    issues.push({ field: 'leads', message: 'Another agency leads this mechanism already.' });
  }
  if (issues.length) throw new DomainError('invalid', { issues });
}

/**
 * Gives an agency a seat in the SOP. The agency is registered when it is new to the installation.
 * @returns the id of the party
 * @throws DomainError `forbidden`, `invalid`
 */
export function addParty(ctx: Context, input: unknown): string {
  const { sopId, ...party } = parseInput(sopInputs.addParty, input);
  authorise(ctx, sopId, 'sop.manage');
  return ctx.database.transaction(() => {
    refuseTaken(ctx, sopId, party);
    const id = ctx.newId('party');
    const row = { id, sopId, agencyId: agencyNamed(ctx, party.name), ...party, addedAt: ctx.now() };
    ctx.database.orm.insert(parties).values(row).run();
    recordEvent(ctx, { type: 'party.added', sopId, subject: id, payload: { ...party } });
    return id;
  });
}

/** Ends a party's seat and its people's; what it said stays on record. @throws DomainError `wrong-state` for the lead agency */
export function removeParty(ctx: Context, input: unknown): void {
  const { sopId, partyId } = parseInput(sopInputs.removeParty, input);
  authorise(ctx, sopId, 'sop.manage');
  const party = loadParty(ctx, sopId, partyId);
  if (party.leads && loadParties(ctx, sopId).length > 1)
    throw new DomainError('wrong-state', { reason: 'party-in-use' });
  ctx.database.transaction(() => {
    const removedAt = ctx.now();
    ctx.database.orm.update(parties).set({ removedAt }).where(eq(parties.id, partyId)).run();
    const seats = and(eq(members.sopId, sopId), eq(members.partyId, partyId));
    ctx.database.orm.update(members).set({ removedAt }).where(seats).run();
    recordEvent(ctx, { type: 'party.removed', sopId, subject: partyId, payload: { code: party.code } });
  });
}
