import { and, eq, gt, isNull } from 'drizzle-orm';
import { peopleInputs } from '../../schema/inputs';
import { people, signInLinks } from '../../schema/tables';
import type { LinkPurpose } from '../../schema/vocabulary';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { countAttempt, forgetAttempts } from './attempts';
import { startSession } from './sessions';
import { hashFor, newToken } from './tokens';

const hours: Record<LinkPurpose, number> = { 'sign-in': 24, invitation: 14 * 24, reauthentication: 1 };

/** Makes a link that signs this person in once. Only its hash is stored: it can be shown now and never again. */
export function createSignInLink(ctx: Context, personId: string, purpose: LinkPurpose): string {
  const token = newToken();
  const expiresAt = new Date(ctx.now().getTime() + hours[purpose] * 3_600_000);
  const link = { tokenHash: hashFor(ctx, token), personId, purpose, expiresAt };
  ctx.database.transaction(() => ctx.database.orm.insert(signInLinks).values(link).run());
  return `${ctx.settings.baseUrl}/link/${token}`;
}

/** A sign-in link for a registered e-mail address, made at the installation's keyboard and kept in the trail. */
export function signInLinkFor(ctx: Context, email: string): string {
  const person = ctx.database.orm.select().from(people).where(eq(people.email, email.trim().toLowerCase())).get();
  if (!person) throw new DomainError('not-found', { what: 'person' });
  return ctx.database.transaction(() => {
    recordEvent(ctx, { type: 'person.link-made', sopId: null, subject: person.id });
    return createSignInLink(ctx, person.id, 'sign-in');
  });
}

const usable = (ctx: Context, tokenHash: string) =>
  and(eq(signInLinks.tokenHash, tokenHash), isNull(signInLinks.usedAt), gt(signInLinks.expiresAt, ctx.now()));

/** Whom a link would sign in, without using it up: what its page shows before the button is pressed. */
export function linkHolder(ctx: Context, token: string): { name: string } | undefined {
  return ctx.database.orm
    .select({ name: people.name })
    .from(signInLinks)
    .innerJoin(people, eq(people.id, signInLinks.personId))
    .where(usable(ctx, hashFor(ctx, token)))
    .get();
}

/**
 * Uses a one-time link up and starts a session.
 * @throws DomainError `link-invalid` when it is wrong, used or over; `too-many-attempts`
 */
export function followSignInLink(ctx: Context, input: unknown): { token: string; expiresAt: Date } {
  const { token } = parseInput(peopleInputs.linkToken, input);
  countAttempt(ctx, 'link', ctx.client);
  const where = usable(ctx, hashFor(ctx, token));
  return ctx.database.transaction(() => {
    const used = ctx.database.orm.update(signInLinks).set({ usedAt: ctx.now() }).where(where).returning().get();
    const person = used && ctx.database.orm.select().from(people).where(eq(people.id, used.personId)).get();
    if (!person) throw new DomainError('link-invalid', {});
    forgetAttempts(ctx, 'link', ctx.client);
    const as: Context = { ...ctx, actor: { kind: 'person', personId: person.id, name: person.name } };
    recordEvent(as, { type: 'person.signed-in', sopId: null, subject: person.id, payload: { by: 'link' } });
    return startSession(as, person.id);
  });
}
