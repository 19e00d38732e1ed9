import { and, eq, isNull } from 'drizzle-orm';
import { sopInputs } from '../../schema/inputs';
import { members } from '../../schema/tables';
import { authorise } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { registerPerson } from '../people';
import { recordEvent } from '../trail';
import { invitationLink } from './invitation-link';
import { loadParty } from './load';

const present = (sopId: string) => and(eq(members.sopId, sopId), isNull(members.removedAt));

export interface Invitation {
  memberId: string;
  personId: string;
  /** for the lead to hand over; it signs in, once, somebody who has no other way in */
  link: string;
}

/**
 * Gives a person a seat in the SOP and makes an invitation link, to be handed over by the lead. Inviting somebody who
 * already has this seat only makes a new link.
 * @throws DomainError `forbidden`, `invalid`, `not-found` (party)
 */
export function inviteMember(ctx: Context, input: unknown): Invitation {
  const { sopId, partyId = null, role, title, overrideReason, ...person } = parseInput(sopInputs.inviteMember, input);
  authorise(ctx, sopId, 'sop.manage');
  if (partyId !== null) loadParty(ctx, sopId, partyId);
  return ctx.database.transaction(() => {
    guardWords(ctx, { sopId, kind: 'field', words: { name: person.name, title }, overrideReason });
    const personId = registerPerson(ctx, person);
    const memberId = seat(ctx, { sopId, personId, role, partyId, title });
    const payload = { personId, role, partyId };
    recordEvent(ctx, { type: 'member.invited', sopId, subject: memberId, payload });
    return { memberId, personId, link: invitationLink(ctx, sopId, personId) };
  });
}

type Seat = Pick<typeof members.$inferInsert, 'sopId' | 'personId' | 'role' | 'partyId' | 'title'>;

export function seat(ctx: Context, wanted: Seat): string {
  const { sopId, personId, role } = wanted;
  const same = and(present(sopId), eq(members.personId, personId), eq(members.role, role));
  const held = ctx.database.orm.select().from(members).where(same).get();
  if (held && held.partyId === wanted.partyId) return held.id;
  if (held) {
    const message = 'This person already has this role for another agency: remove that seat first.';
    throw new DomainError('invalid', { issues: [{ field: 'email', message }] });
  }
  const id = ctx.newId('member');
  ctx.database.orm
    .insert(members)
    .values({ id, ...wanted, addedAt: ctx.now() })
    .run();
  return id;
}

/** The people who lead an SOP now. @returns their seats, one for each */
export const leadsOf = (ctx: Context, sopId: string) =>
  ctx.database.orm
    .select()
    .from(members)
    .where(and(present(sopId), eq(members.role, 'lead')))
    .all();

/** Ends a person's seat at once, open sockets included. @throws DomainError `wrong-state` for the last lead */
export function removeMember(ctx: Context, input: unknown): void {
  const { sopId, memberId } = parseInput(sopInputs.removeMember, input);
  authorise(ctx, sopId, 'sop.manage');
  ctx.database.transaction(() => {
    const own = and(eq(members.sopId, sopId), eq(members.id, memberId));
    const member = ctx.database.orm.select().from(members).where(own).get();
    if (!member) throw new DomainError('not-found', { what: 'member' });
    if (member.removedAt) return;
    if (member.role === 'lead' && leadsOf(ctx, sopId).length === 1) {
      throw new DomainError('wrong-state', { reason: 'last-lead' });
    }
    ctx.database.orm.update(members).set({ removedAt: ctx.now() }).where(eq(members.id, memberId)).run();
    recordEvent(ctx, { type: 'member.removed', sopId, subject: memberId, payload: { personId: member.personId } });
  });
}
