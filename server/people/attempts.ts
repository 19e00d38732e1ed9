import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { attempts } from '../../schema/tables';
import { DomainError, type Context } from '../kernel';

const WINDOW_SECONDS = 15 * 60;

/** Attempts within the window. A whole hall can sit behind one address, and its links cannot be guessed. */
const allowed = { password: 10, confirm: 10, link: 60 };
type Door = keyof typeof allowed;

/** The key is hashed: a list of who tried to sign in is nobody's business. */
const keyOf = (door: Door, who: string) => createHash('sha256').update(`${door}\n${who}`).digest('hex');

/**
 * Counts an attempt before it is made, so that many at once cannot slip through together; `forgetAttempts` when it
 * succeeds. @throws DomainError `too-many-attempts` when too many have failed within a quarter of an hour
 */
export function countAttempt(ctx: Context, door: Door, who: string): void {
  const key = keyOf(door, who);
  const now = ctx.now();
  ctx.database.transaction(() => {
    const row = ctx.database.orm.select().from(attempts).where(eq(attempts.key, key)).get();
    const passed = row ? (now.getTime() - row.since.getTime()) / 1000 : WINDOW_SECONDS;
    const runs = row !== undefined && passed < WINDOW_SECONDS;
    if (runs && row.failures >= allowed[door]) {
      throw new DomainError('too-many-attempts', { retryAfterSeconds: Math.ceil(WINDOW_SECONDS - passed) });
    }
    const next = runs ? { failures: row.failures + 1, since: row.since } : { failures: 1, since: now };
    ctx.database.orm
      .insert(attempts)
      .values({ key, ...next })
      .onConflictDoUpdate({ target: attempts.key, set: next })
      .run();
  });
}

export function forgetAttempts(ctx: Context, door: Door, who: string): void {
  const own = eq(attempts.key, keyOf(door, who));
  ctx.database.transaction(() => ctx.database.orm.delete(attempts).where(own).run());
}
