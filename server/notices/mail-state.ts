import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { digests, members, people } from '../../schema/tables';
import type { DigestState } from '../../schema/vocabulary';
import { authorise } from '../access';
import type { Context } from '../kernel';

/** A mail that did not arrive for certain, or waits for another attempt. */
export interface MailTrouble {
  name: string;
  email: string;
  day: string;
  state: DigestState;
  problem: string;
}

export interface MailState {
  isMailOn: boolean;
  /** the latest mail of each member, where that is in trouble */
  troubles: MailTrouble[];
}

/** How mail to the members of an SOP fares. @throws DomainError `not-found`; `forbidden` for others than the lead */
export function mailState(ctx: Context, sopId: string): MailState {
  authorise(ctx, sopId, 'sop.manage');
  const { orm } = ctx.database;
  const seats = and(eq(members.sopId, sopId), isNull(members.removedAt));
  const here = orm.select({ id: members.personId }).from(members).where(seats);
  const rows = orm
    .select({ row: digests, name: people.name, email: people.email })
    .from(digests)
    .innerJoin(people, eq(people.id, digests.personId))
    .where(inArray(digests.personId, here))
    .orderBy(asc(people.name), desc(digests.day))
    .all();
  const latest = new Map<string, (typeof rows)[number]>();
  for (const each of rows) if (!latest.has(each.row.personId)) latest.set(each.row.personId, each);
  const troubles = [...latest.values()].flatMap(({ row: { day, state, problem }, name, email }): MailTrouble[] =>
    problem !== null && state !== 'sent' ? [{ name, email, day, state, problem }] : [],
  );
  return { isMailOn: ctx.settings.sendsMail ?? false, troubles };
}
