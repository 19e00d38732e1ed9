import { and, eq, gt, lte, sql } from 'drizzle-orm';
import { people, sessions } from '../../schema/tables';
import { DomainError, type Actor, type Context } from '../kernel';
import { keptQuery, type Database } from '../storage';
import { hashFor, hashToken, newToken } from './tokens';

const SESSION_DAYS = 14;
const FRESH_MINUTES = 5;

const after = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000);

/**
 * Starts a session for a person who has just proved who they are, and clears away those that are over.
 * @returns the token for the cookie
 */
export function startSession(ctx: Context, personId: string): { token: string; expiresAt: Date } {
  const token = newToken();
  const now = ctx.now();
  const expiresAt = after(now, SESSION_DAYS * 24 * 60);
  ctx.database.orm.delete(sessions).where(lte(sessions.expiresAt, now)).run();
  ctx.database.orm
    .insert(sessions)
    .values({ tokenHash: hashFor(ctx, token), personId, createdAt: now, expiresAt, reauthenticatedAt: now })
    .run();
  return { token, expiresAt };
}

export interface LiveSession {
  personId: string;
  name: string;
  sessionHash: string;
  expiresAt: Date;
}

const byToken = keptQuery((orm) => {
  const { tokenHash, expiresAt, personId } = sessions;
  const standing = and(eq(tokenHash, sql.placeholder('tokenHash')), gt(expiresAt, sql.placeholder('now')));
  return orm
    .select({ personId: people.id, name: people.name, sessionHash: tokenHash, expiresAt })
    .from(sessions)
    .innerJoin(people, eq(people.id, personId))
    .where(standing)
    .prepare();
});

/** Who a session token belongs to; undefined when it is unknown, ended or over. */
export function readSession(database: Database, secret: string, token: string, now: Date): LiveSession | undefined {
  return byToken(database).get({ tokenHash: hashToken(secret, token), now: now.getTime() });
}

/** Whether the actor's session still stands; an actor without one, such as a command on the machine, always does. */
export function hasStandingSession(ctx: Context): boolean {
  if (ctx.actor.kind !== 'person' || ctx.actor.sessionHash === undefined) return true;
  const own = and(eq(sessions.tokenHash, ctx.actor.sessionHash), gt(sessions.expiresAt, ctx.now()));
  return ctx.database.orm.select({ hash: sessions.tokenHash }).from(sessions).where(own).get() !== undefined;
}

/** When the actor's session is over by itself; undefined for an actor without one. */
export function sessionEnd(ctx: Context): Date | undefined {
  if (ctx.actor.kind !== 'person' || ctx.actor.sessionHash === undefined) return undefined;
  const own = eq(sessions.tokenHash, ctx.actor.sessionHash);
  return ctx.database.orm.select({ at: sessions.expiresAt }).from(sessions).where(own).get()?.at;
}

export const actorOf = (session: LiveSession | undefined): Actor =>
  session ? { kind: 'person', ...session } : { kind: 'anonymous' };

/** Whether the person proved who they are within the last five minutes of this session. */
export function freshlyAuthenticated(ctx: Context): boolean {
  if (ctx.actor.kind !== 'person' || ctx.actor.sessionHash === undefined) return false;
  const row = ctx.database.orm.select().from(sessions).where(eq(sessions.tokenHash, ctx.actor.sessionHash)).get();
  if (!row?.reauthenticatedAt) return false;
  return after(row.reauthenticatedAt, FRESH_MINUTES) > ctx.now();
}

export function endSession(ctx: Context, sessionHash: string): void {
  ctx.database.orm.delete(sessions).where(eq(sessions.tokenHash, sessionHash)).run();
}

/** @throws DomainError `reauthentication-required` */
export function requireFreshAuthentication(ctx: Context): void {
  if (!freshlyAuthenticated(ctx)) throw new DomainError('reauthentication-required', {});
}
