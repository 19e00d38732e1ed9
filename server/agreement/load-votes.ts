import { asc, eq, inArray, sql } from 'drizzle-orm';
import { objectionAnswers, objectionReminders, objections, people, preparedVotes, votes } from '../../schema/tables';
import type { Context } from '../kernel';
import type { ObjectionRow } from './objections';
import type { VoteRow } from './write-vote';

export interface AnsweredObjection extends ObjectionRow {
  textHash: string;
  answers: (typeof objectionAnswers.$inferSelect)[];
  /** when it was last answered */
  answeredAt: Date | null;
  reminders: { textHash: string; at: Date }[];
}

/** Every vote ever given on a section, oldest first. */
export function voteHistory(ctx: Context, sectionId: string): VoteRow[] {
  const given = [asc(votes.castAt), sql`${votes}.rowid`];
  return ctx.database.orm
    .select()
    .from(votes)
    .where(eq(votes.sectionId, sectionId))
    .orderBy(...given)
    .all();
}

/** The objections to these sections with their answers, oldest first. */
export function objectionsTo(ctx: Context, sectionIds: string[]): AnsweredObjection[] {
  const { orm } = ctx.database;
  const rows = orm
    .select({ objection: objections, textHash: votes.textHash })
    .from(objections)
    .innerJoin(votes, eq(votes.id, objections.voteId))
    .where(inArray(objections.sectionId, sectionIds))
    .orderBy(asc(objections.raisedAt))
    .all();
  const ids = rows.map(({ objection }) => objection.id);
  const answers = orm
    .select()
    .from(objectionAnswers)
    .where(inArray(objectionAnswers.objectionId, ids))
    .orderBy(asc(objectionAnswers.answeredAt))
    .all();
  const reminders = orm
    .select()
    .from(objectionReminders)
    .where(inArray(objectionReminders.objectionId, ids))
    .orderBy(asc(objectionReminders.remindedAt))
    .all();
  return rows.map(({ objection, textHash }) => {
    const of = ({ objectionId }: { objectionId: string }) => objectionId === objection.id;
    const own = answers.filter(of);
    return {
      ...{ ...objection, textHash, answers: own, answeredAt: own.at(-1)?.answeredAt ?? null },
      reminders: reminders.filter(of).map(({ textHash: words, remindedAt }) => ({ textHash: words, at: remindedAt })),
    };
  });
}

/** The votes prepared on a section, with who prepared each, oldest first. */
export const preparedFor = (ctx: Context, sectionId: string) =>
  ctx.database.orm
    .select({ prepared: preparedVotes, by: people.name })
    .from(preparedVotes)
    .innerJoin(people, eq(people.id, preparedVotes.preparedBy))
    .where(eq(preparedVotes.sectionId, sectionId))
    .orderBy(asc(preparedVotes.preparedAt))
    .all()
    .map(({ prepared, by }) => ({ ...prepared, by }));
