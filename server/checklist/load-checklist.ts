import { eq } from 'drizzle-orm';
import type { Checklist, ChecklistAnswers, ChecklistProfile } from '../../schema/template';
import { checklistAnswers, checklistProfiles, people } from '../../schema/tables';
import type { ChecklistPart } from '../../schema/vocabulary';
import { templateById } from '../../templates';
import { publicNames } from '../access';
import { DomainError, type Context } from '../kernel';
import { loadSop } from '../sops';

export type AnswerRow = typeof checklistAnswers.$inferSelect;
export type GivenAnswer = AnswerRow & { by: string };

/** The checklist of an SOP's template; undefined where the template has none. */
export const checklistOf = (ctx: Context, sopId: string): Checklist | undefined =>
  templateById(loadSop(ctx, sopId).templateId)?.checklist;

/** @throws DomainError `not-found` where the template has no checklist */
export function requireChecklist(ctx: Context, sopId: string): Checklist {
  const checklist = checklistOf(ctx, sopId);
  if (!checklist) throw new DomainError('not-found', { what: 'checklist' });
  return checklist;
}

export type Profile = Required<Pick<ChecklistProfile, 'origin' | 'destination' | 'specialist'>> & { isSet: boolean };

/** Until a lead says what holds here, everything is asked. */
export function loadProfile(ctx: Context, sopId: string): Profile {
  const row = ctx.database.orm.select().from(checklistProfiles).where(eq(checklistProfiles.sopId, sopId)).get();
  if (!row) return { origin: true, destination: true, specialist: true, isSet: false };
  const { origin, destination, specialist } = row;
  return { origin, destination, specialist, isSet: true };
}

/** The answers with whose they are: an agency's, or a lead's. */
export function loadAnswers(ctx: Context, sopId: string): GivenAnswer[] {
  const nameOf = publicNames(ctx, sopId);
  return ctx.database.orm
    .select({ row: checklistAnswers, by: people.name })
    .from(checklistAnswers)
    .innerJoin(people, eq(people.id, checklistAnswers.answeredBy))
    .where(eq(checklistAnswers.sopId, sopId))
    .all()
    .map(({ row, by }) => ({ ...row, by: nameOf(row.answeredBy, by) }));
}

/** The answers as the rules of the checklist read them. */
export function asAnswers(given: readonly AnswerRow[]): ChecklistAnswers {
  const of = (part: ChecklistPart) =>
    Object.fromEntries(given.filter((each) => each.part === part).map(({ number, answer }) => [number, answer]));
  return { items: of('item'), mitigations: of('mitigation') };
}
