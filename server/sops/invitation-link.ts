import { and, eq, isNull } from 'drizzle-orm';
import { members, people } from '../../schema/tables';
import { decide, seatsIn } from '../access';
import type { Context } from '../kernel';
import { createSignInLink } from '../people';

/** Whether a link that signs in as this person would open nothing that the inviting lead does not run already. */
function opensOnlyOwn(ctx: Context, personId: string): boolean {
  const { orm } = ctx.database;
  const person = orm.select().from(people).where(eq(people.id, personId)).get();
  if (!person || person.passwordHash !== null) return false;
  const held = and(eq(members.personId, personId), isNull(members.removedAt));
  const seats = orm.selectDistinct({ sopId: members.sopId }).from(members).where(held).all();
  return seats.every(({ sopId }) => decide(seatsIn(ctx, sopId), 'sop.manage').allowed);
}

/**
 * What a lead hands over to somebody they gave a seat: a one-time link that signs them in. Somebody who has a password,
 * or a seat in an SOP that this lead does not run, gets the address of the SOP instead and signs in on their own:
 * otherwise inviting a stranger's e-mail address would be a way into their account.
 */
export function invitationLink(ctx: Context, sopId: string, personId: string): string {
  return opensOnlyOwn(ctx, personId)
    ? createSignInLink(ctx, personId, 'invitation')
    : `${ctx.settings.baseUrl}/sops/${sopId}`;
}
