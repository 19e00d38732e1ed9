import { and, asc, eq, inArray, isNull, lt, notInArray } from 'drizzle-orm';
import { digests, members, people } from '../../schema/tables';
import type { DigestState } from '../../schema/vocabulary';
import { isMailAddress, type Context } from '../kernel';
import { digestOf } from './digest';

/** How long what became of a mail is kept, in milliseconds. */
const kept = 30 * 24 * 3_600_000;

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A day by the clock of the machine, as the pages show dates. */
export const dayOf = (at: Date) => `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;

const timeOf = (at: Date) => `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;

/** People with a seat for whom this day is not decided yet; not more than a few, so that nobody waits for many. */
function undecided({ database: { orm } }: Context, day: string, besides: readonly string[]) {
  const decided = orm.select({ id: digests.personId }).from(digests).where(eq(digests.day, day));
  return orm
    .selectDistinct({ personId: people.id, name: people.name, email: people.email })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(isNull(members.removedAt), notInArray(people.id, decided), notInArray(people.id, [...besides])))
    .orderBy(asc(people.id))
    .limit(10)
    .all();
}

/** Mails of earlier days that never went out: today's says all that they said. */
function giveUpOlder({ database: { orm }, now }: Context, personId: string, day: string): void {
  const older = and(eq(digests.personId, personId), lt(digests.day, day), eq(digests.state, 'waiting'));
  orm.update(digests).set({ state: 'failed', at: now() }).where(older).run();
}

function decide(ctx: Context, { personId, name, email }: ReturnType<typeof undecided>[number], day: string): boolean {
  const { count, isEarly } = digestOf({ ...ctx, actor: { kind: 'person', personId, name } });
  if (isEarly) return false;
  const isDeliverable = isMailAddress(email);
  const state: DigestState = count === 0 ? 'not-needed' : isDeliverable ? 'waiting' : 'failed';
  const problem = state === 'failed' ? 'address' : null;
  ctx.database.transaction(() => {
    giveUpOlder(ctx, personId, day);
    ctx.database.orm
      .insert(digests)
      .values({ personId, day, state, problem, at: ctx.now() })
      .onConflictDoNothing()
      .run();
  });
  return true;
}

/**
 * Decides, once the time of day has come, who gets a mail today: a row for each person, which allows no second one. Who
 * is waited for because a call may still be taken back is looked at again at the next round.
 * @param time such as 07:00
 */
export async function decideDigests(
  ctx: Context,
  time: string,
  turn: () => Promise<void>,
  failed: (error: unknown) => void,
): Promise<void> {
  const now = ctx.now();
  if (timeOf(now) < time) return;
  const day = dayOf(now);
  /** looked at in this round and left for the next one */
  const later: string[] = [];
  for (let some = undecided(ctx, day, later); some.length > 0; some = undecided(ctx, day, later)) {
    for (const person of some) {
      try {
        if (!decide(ctx, person, day)) later.push(person.personId);
      } catch (error) {
        // What goes wrong with one person's needs keeps no mail from the others.
        later.push(person.personId);
        failed(error);
      }
    }
    await turn();
  }
}

/** Mails whose words were on their way when the process ended: nobody knows what became of them, so none goes twice. */
export function settleInterrupted({ database: { orm }, now }: Context): void {
  orm
    .update(digests)
    .set({ state: 'uncertain', problem: 'interrupted', at: now() })
    .where(eq(digests.state, 'handing-over'))
    .run();
  const old = and(
    inArray(digests.state, ['not-needed', 'sent', 'uncertain', 'failed']),
    lt(digests.at, new Date(now().getTime() - kept)),
  );
  orm.delete(digests).where(old).run();
}
