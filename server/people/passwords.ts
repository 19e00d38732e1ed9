import { hash, verify } from '@node-rs/argon2';
import { and, eq, ne } from 'drizzle-orm';
import { peopleInputs } from '../../schema/inputs';
import { people, sessions } from '../../schema/tables';
import { signedIn } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { countAttempt, forgetAttempts } from './attempts';
import { requireFreshAuthentication, startSession } from './sessions';

/** Checked when the e-mail address is unknown, so that the answer takes as long as for a known one. */
const nobody = hash('nobody has this password');

/**
 * Signs in with e-mail address and password (argon2id).
 * @throws DomainError `wrong-credentials` without saying which of the two was wrong; `too-many-attempts`; `invalid`
 */
export async function signInWithPassword(ctx: Context, input: unknown): Promise<{ token: string; expiresAt: Date }> {
  const { email, password } = parseInput(peopleInputs.signInWithPassword, input);
  countAttempt(ctx, 'password', email);
  const person = ctx.database.orm.select().from(people).where(eq(people.email, email)).get();
  const right = await verify(person?.passwordHash ?? (await nobody), password);
  if (!right || !person?.passwordHash) throw new DomainError('wrong-credentials', {});
  return ctx.database.transaction(() => {
    forgetAttempts(ctx, 'password', email);
    const as: Context = { ...ctx, actor: { kind: 'person', personId: person.id, name: person.name } };
    recordEvent(as, { type: 'person.signed-in', sopId: null, subject: person.id, payload: { by: 'password' } });
    return startSession(as, person.id);
  });
}

/** A session left open somewhere must not be enough to take an account over, or to pass for its owner when signing. */
async function requireProof(ctx: Context, current: string | undefined): Promise<void> {
  // Without a session it is a command run on the machine itself.
  if (ctx.actor.kind !== 'person' || ctx.actor.sessionHash === undefined) return;
  if (current === undefined) return requireFreshAuthentication(ctx);
  if (!(await confirmPassword(ctx, current))) throw new DomainError('wrong-credentials', {});
}

/**
 * Sets the signed-in person's password and ends their other sessions. Within five minutes of signing in the new one is
 * enough; later `current`, the password so far, must come with it.
 * @throws DomainError `invalid`, `sign-in-required`, `reauthentication-required`, `wrong-credentials`, `too-many-attempts`
 */
export async function setPassword(ctx: Context, input: unknown): Promise<void> {
  const personId = signedIn(ctx);
  const { password, current } = parseInput(peopleInputs.newPassword, input);
  await requireProof(ctx, current);
  const passwordHash = await hash(password);
  const kept = ctx.actor.kind === 'person' ? (ctx.actor.sessionHash ?? '') : '';
  ctx.database.transaction(() => {
    const others = and(eq(sessions.personId, personId), ne(sessions.tokenHash, kept));
    ctx.database.orm.update(people).set({ passwordHash }).where(eq(people.id, personId)).run();
    ctx.database.orm.delete(sessions).where(others).run();
    recordEvent(ctx, { type: 'person.password-set', sopId: null, subject: personId });
  });
}

/** Whether this is the signed-in person's password. Counts failures. @throws DomainError `too-many-attempts` */
export async function confirmPassword(ctx: Context, password: string): Promise<boolean> {
  const personId = signedIn(ctx);
  countAttempt(ctx, 'confirm', personId);
  const person = ctx.database.orm.select().from(people).where(eq(people.id, personId)).get();
  const right = person?.passwordHash ? await verify(person.passwordHash, password) : false;
  if (right) forgetAttempts(ctx, 'confirm', personId);
  return right;
}
