import { and, eq, isNull } from 'drizzle-orm';
import { sopInputs } from '../../schema/inputs';
import { members, preparedVotes, sections } from '../../schema/tables';
import { authorise } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { registerPerson } from '../people';
import { recordEvent } from '../trail';
import { invitationLink } from './invitation-link';
import { seat, type Invitation } from './members';

/** Votes that somebody prepared are the successor's from now on; one that the successor prepared already stays. */
function handOverPrepared(ctx: Context, sopId: string, from: string, to: string): void {
  const { orm } = ctx.database;
  const inSop = orm.select().from(sections).where(eq(sections.sopId, sopId)).all();
  for (const { id } of inSop) {
    const of = (personId: string) => and(eq(preparedVotes.sectionId, id), eq(preparedVotes.preparedBy, personId));
    const isTaken = orm.select().from(preparedVotes).where(of(to)).get() !== undefined;
    if (isTaken) orm.delete(preparedVotes).where(of(from)).run();
    else orm.update(preparedVotes).set({ preparedBy: to }).where(of(from)).run();
  }
}

/**
 * Hands a person's seat to a successor in the same agency and role: the seat ends at once, open sockets included, and
 * the votes that person prepared go to the successor. Positions, objections and comments are the agency's and stay.
 * @returns the successor's invitation
 * @throws DomainError `forbidden`; `invalid` for the same person; `not-found`, also for a seat that speaks for no agency
 */
export function replaceMember(ctx: Context, input: unknown): Invitation {
  const { sopId, memberId, overrideReason, title, ...person } = parseInput(sopInputs.replaceMember, input);
  authorise(ctx, sopId, 'sop.manage');
  return ctx.database.transaction(() => {
    const own = and(eq(members.sopId, sopId), eq(members.id, memberId), isNull(members.removedAt));
    const leaving = ctx.database.orm.select().from(members).where(own).get();
    if (!leaving || leaving.partyId === null || leaving.role === 'lead')
      throw new DomainError('not-found', { what: 'member' });
    guardWords(ctx, { sopId, kind: 'field', words: { name: person.name, title }, overrideReason });
    const personId = registerPerson(ctx, person);
    if (personId === leaving.personId) {
      const message = 'This is the person who holds the seat: write the address of the successor.';
      throw new DomainError('invalid', { issues: [{ field: 'email', message }] });
    }
    ctx.database.orm.update(members).set({ removedAt: ctx.now() }).where(eq(members.id, memberId)).run();
    const { role, partyId } = leaving;
    const successorId = seat(ctx, { sopId, personId, role, partyId, title });
    handOverPrepared(ctx, sopId, leaving.personId, personId);
    const payload = { from: leaving.personId, to: personId, role, partyId, successorId };
    recordEvent(ctx, { type: 'member.replaced', sopId, subject: memberId, payload });
    return { memberId: successorId, personId, link: invitationLink(ctx, sopId, personId) };
  });
}
