import { eq } from 'drizzle-orm';
import { namedParties } from '../../schema/document';
import { agreementInputs } from '../../schema/inputs';
import { objectionAnswers, objections } from '../../schema/tables';
import type { EventType, ObjectionState } from '../../schema/vocabulary';
import { signedIn, type Action } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { readText, type SectionRow } from '../sections';
import { recordEvent } from '../trail';
import { isOpen } from './rules';
import { refuseOldWords, requireCalled, sectionFor } from './subject';
import { writeVote } from './write-vote';

export type ObjectionRow = typeof objections.$inferSelect;

function objectionFor(ctx: Context, id: string, action: Action): { objection: ObjectionRow; section: SectionRow } {
  const objection = ctx.database.orm.select().from(objections).where(eq(objections.id, id)).get();
  if (!objection) throw new DomainError('not-found', { what: 'objection' });
  const section = sectionFor(ctx, objection.sectionId, action, objection.partyId);
  if (!isOpen(objection)) throw new DomainError('wrong-state', { reason: 'objection-closed' });
  return { objection, section };
}

type Change = Partial<Pick<ObjectionRow, 'finalStatement' | 'rationale' | 'closedAt'>>;

function move(
  ctx: Context,
  { id }: ObjectionRow,
  section: SectionRow,
  state: ObjectionState,
  change: Change = {},
): void {
  ctx.database.orm
    .update(objections)
    .set({ state, ...change })
    .where(eq(objections.id, id))
    .run();
  const type: EventType = `objection.${state}`;
  recordEvent(ctx, { type, sopId: section.sopId, subject: id, payload: { sectionId: section.id } });
}

/** Answers an objection: anyone may propose wording, an explanation or a referral. Only its owner closes it. */
export function answerObjection(ctx: Context, input: unknown): void {
  const { objectionId, kind, words } = parseInput(agreementInputs.answerObjection, input);
  ctx.database.transaction(() => {
    const { objection, section } = objectionFor(ctx, objectionId, 'objection.answer');
    const by = { answeredBy: signedIn(ctx), answeredAt: ctx.now() };
    ctx.database.orm
      .insert(objectionAnswers)
      .values({ id: ctx.newId('answer'), objectionId, kind, words, ...by })
      .run();
    move(ctx, objection, section, objection.state === 'sustained' ? 'sustained' : 'answered');
  });
}

/** The objector is satisfied: its vote on the words now on screen takes the objection's place. */
export function objectionSatisfied(ctx: Context, input: unknown): void {
  const { objectionId, textHash, ...position } = parseInput(agreementInputs.objectionSatisfied, input);
  ctx.database.transaction(() => {
    const { objection, section } = objectionFor(ctx, objectionId, 'objection.close');
    refuseOldWords(section, textHash);
    requireCalled(section);
    writeVote(ctx, { section, partyId: objection.partyId, position, channel: 'online' });
  });
}

/** The answer does not resolve it. @throws DomainError `wrong-state` when there is no answer yet */
export function objectionNotSatisfied(ctx: Context, input: unknown): void {
  const { objectionId } = parseInput(agreementInputs.objectionNotSatisfied, input);
  ctx.database.transaction(() => {
    const { objection, section } = objectionFor(ctx, objectionId, 'objection.close');
    if (objection.state === 'not-satisfied') return;
    if (objection.state !== 'answered') throw new DomainError('wrong-state', { reason: 'objection-not-answered' });
    move(ctx, objection, section, 'not-satisfied');
  });
}

/** The objector stands by it with a final statement, which is printed word for word. Only after an answer. */
export function sustainObjection(ctx: Context, input: unknown): void {
  const { objectionId, finalStatement } = parseInput(agreementInputs.sustainObjection, input);
  ctx.database.transaction(() => {
    const { objection, section } = objectionFor(ctx, objectionId, 'objection.close');
    const answered = objection.state === 'answered' || objection.state === 'not-satisfied';
    if (!answered) throw new DomainError('wrong-state', { reason: 'objection-not-answered' });
    move(ctx, objection, section, 'sustained', { finalStatement });
  });
}

/**
 * The lead records a sustained objection as dissent, with a rationale; the section may then be agreed without it.
 * @throws DomainError `wrong-state` for a live objection, and always for that of a party the section gives a duty
 */
export function recordObjection(ctx: Context, input: unknown): void {
  const { objectionId, rationale } = parseInput(agreementInputs.recordObjection, input);
  ctx.database.transaction(() => {
    const { objection, section } = objectionFor(ctx, objectionId, 'section.manage');
    if (objection.state !== 'sustained') throw new DomainError('wrong-state', { reason: 'objection-not-sustained' });
    if (namedParties(readText(ctx, section.textHash)).includes(objection.partyId)) {
      throw new DomainError('wrong-state', { reason: 'named-party-objects' });
    }
    move(ctx, objection, section, 'recorded', { rationale, closedAt: ctx.now() });
  });
}
