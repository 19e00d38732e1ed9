import { hash, verify } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { peopleInputs } from '../../schema/inputs';
import { people } from '../../schema/tables';
import { signedIn } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { countFailure, forgetFailures, refuseTooManyAttempts } from './attempts';
import { startSession } from './sessions';

/** Checked when the e-mail address is unknown, so that the answer takes as long as for a known one. */
const nobody = hash('nobody has this password');

/**
 * Signs in with e-mail address and password (argon2id).
 * @throws DomainError `wrong-credentials` without saying which of the two was wrong; `too-many-attempts`; `invalid`
 */
export async function signInWithPassword(ctx: Context, input: unknown): Promise<{ token: string; expiresAt: Date }> {
  const { email, password } = parseInput(peopleInputs.signInWithPassword, input);
  refuseTooManyAttempts(ctx, 'password', email);
  const person = ctx.database.orm.select().from(people).where(eq(people.email, email)).get();
  const right = await verify(person?.passwordHash ?? (await nobody), password);
  if (!right || !person?.passwordHash) {
    countFailure(ctx, 'password', email);
    throw new DomainError('wrong-credentials', {});
  }
  return ctx.database.transaction(() => {
    forgetFailures(ctx, 'password', email);
    const as: Context = { ...ctx, actor: { kind: 'person', personId: person.id, name: person.name } };
    recordEvent(as, { type: 'person.signed-in', sopId: null, subject: person.id, payload: { by: 'password' } });
    return startSession(as, person.id);
  });
}

/** Sets the signed-in person's password. @throws DomainError `invalid`, `sign-in-required` */
export async function setPassword(ctx: Context, input: unknown): Promise<void> {
  const personId = signedIn(ctx);
  const { password } = parseInput(peopleInputs.newPassword, input);
  const passwordHash = await hash(password);
  ctx.database.transaction(() => {
    ctx.database.orm.update(people).set({ passwordHash }).where(eq(people.id, personId)).run();
    recordEvent(ctx, { type: 'person.password-set', sopId: null, subject: personId });
  });
}

/** Whether this is the signed-in person's password. Counts failures. @throws DomainError `too-many-attempts` */
export async function confirmPassword(ctx: Context, password: string): Promise<boolean> {
  const personId = signedIn(ctx);
  refuseTooManyAttempts(ctx, 'confirm', personId);
  const person = ctx.database.orm.select().from(people).where(eq(people.id, personId)).get();
  const right = person?.passwordHash ? await verify(person.passwordHash, password) : false;
  if (!right) countFailure(ctx, 'confirm', personId);
  return right;
}
