import { and, eq, inArray, isNull } from 'drizzle-orm';
import { namedParties } from '../../schema/document';
import { sopInputs } from '../../schema/inputs';
import { members, objections, parties, sections, signatories } from '../../schema/tables';
import { openObjectionStates } from '../../schema/vocabulary';
import { authorise } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { projectText, readText } from '../sections';
import { recordEvent } from '../trail';
import { loadParties, type PartyRow } from './load';
import { leadsOf } from './members';

/** Whether a section gives the party a duty. */
function isNamed(ctx: Context, { id, sopId }: PartyRow): boolean {
  const { orm } = ctx.database;
  const ids = orm.select({ id: sections.id }).from(sections).where(eq(sections.sopId, sopId)).all();
  return ids.some((section) => namedParties(readText(ctx, projectText(ctx, section.id).textHash)).includes(id));
}

function objects(ctx: Context, { id }: PartyRow): boolean {
  const open = inArray(objections.state, [...openObjectionStates]);
  const own = and(eq(objections.partyId, id), open);
  return ctx.database.orm.select({ id: objections.id }).from(objections).where(own).get() !== undefined;
}

/** Whether the party was invited to sign: a roll never loses a line. */
function isOnRoll(ctx: Context, { id }: PartyRow): boolean {
  const own = eq(signatories.partyId, id);
  return ctx.database.orm.select({ id: signatories.id }).from(signatories).where(own).get() !== undefined;
}

/**
 * A party that leads others, that a section gives a duty, that is on the roll of a ceremony, or whose objection is open cannot be taken out of the way;
 * nor can one whose people are all the leads there are.
 */
function refuseInUse(ctx: Context, party: PartyRow): void {
  const leadsOthers = party.leads && loadParties(ctx, party.sopId).length > 1;
  if (leadsOthers || objects(ctx, party) || isNamed(ctx, party) || isOnRoll(ctx, party)) {
    throw new DomainError('wrong-state', { reason: 'party-in-use' });
  }
  if (leadsOf(ctx, party.sopId).every(({ partyId }) => partyId === party.id)) {
    throw new DomainError('wrong-state', { reason: 'last-lead' });
  }
}

/** Ends a party's seat and its people's; what it said stays on record. @throws DomainError `wrong-state` while in use */
export function removeParty(ctx: Context, input: unknown): void {
  const { sopId, partyId } = parseInput(sopInputs.removeParty, input);
  authorise(ctx, sopId, 'sop.manage');
  ctx.database.transaction(() => {
    const own = and(eq(parties.sopId, sopId), eq(parties.id, partyId));
    const party = ctx.database.orm.select().from(parties).where(own).get();
    if (!party) throw new DomainError('not-found', { what: 'party' });
    if (party.removedAt) return;
    refuseInUse(ctx, party);
    const removedAt = ctx.now();
    ctx.database.orm.update(parties).set({ removedAt }).where(own).run();
    const seats = and(eq(members.sopId, sopId), eq(members.partyId, partyId), isNull(members.removedAt));
    ctx.database.orm.update(members).set({ removedAt }).where(seats).run();
    recordEvent(ctx, { type: 'party.removed', sopId, subject: partyId, payload: { code: party.code } });
  });
}
