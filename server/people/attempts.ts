import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { attempts } from '../../schema/tables';
import { DomainError, type Context } from '../kernel';

const WINDOW_SECONDS = 15 * 60;
const ALLOWED = 10;

/** The key is hashed: a list of who tried to sign in is nobody's business. */
const keyOf = (door: string, who: string) => createHash('sha256').update(`${door}\n${who}`).digest('hex');

/** @throws DomainError `too-many-attempts` after ten failures within a quarter of an hour */
export function refuseTooManyAttempts(ctx: Context, door: string, who: string): void {
  const row = ctx.database.orm
    .select()
    .from(attempts)
    .where(eq(attempts.key, keyOf(door, who)))
    .get();
  if (!row || row.failures < ALLOWED) return;
  const passed = (ctx.now().getTime() - row.since.getTime()) / 1000;
  if (passed < WINDOW_SECONDS) {
    throw new DomainError('too-many-attempts', { retryAfterSeconds: Math.ceil(WINDOW_SECONDS - passed) });
  }
}

/** Counts one failure; a window that has run out starts again. */
export function countFailure(ctx: Context, door: string, who: string): void {
  const key = keyOf(door, who);
  const now = ctx.now();
  ctx.database.transaction(() => {
    const row = ctx.database.orm.select().from(attempts).where(eq(attempts.key, key)).get();
    const runs = row && (now.getTime() - row.since.getTime()) / 1000 < WINDOW_SECONDS;
    const next = runs ? { failures: row.failures + 1, since: row.since } : { failures: 1, since: now };
    ctx.database.orm
      .insert(attempts)
      .values({ key, ...next })
      .onConflictDoUpdate({ target: attempts.key, set: next })
      .run();
  });
}

export function forgetFailures(ctx: Context, door: string, who: string): void {
  ctx.database.orm
    .delete(attempts)
    .where(eq(attempts.key, keyOf(door, who)))
    .run();
}
