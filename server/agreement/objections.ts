import { eq } from 'drizzle-orm';
import { namedParties } from '../../schema/document';
import { agreementInputs } from '../../schema/inputs';
import { objectionAnswers, objections, votes } from '../../schema/tables';
import type { EventType, ObjectionState } from '../../schema/vocabulary';
import { signedIn, type Action } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { readText, type SectionRow } from '../sections';
import { recordEvent } from '../trail';
import { correctionsOf } from './load-corrections';
import { isOpen } from './rules';
import { sameWords } from './same-words-rules';
import { refuseOldWords, requireCalled, sectionFor } from './subject';
import { writeVote } from './write-vote';

export type ObjectionRow = typeof objections.$inferSelect;

/** An objection, the words it was raised on, and the section it is about. */
export interface Case {
  objection: ObjectionRow;
  textHash: string;
  section: SectionRow;
}

export function caseOf(ctx: Context, objectionId: string, action: Action): Case {
  const row = ctx.database.orm
    .select({ objection: objections, textHash: votes.textHash })
    .from(objections)
    .innerJoin(votes, eq(votes.id, objections.voteId))
    .where(eq(objections.id, objectionId))
    .get();
  const asked = { partyId: row?.objection.partyId, what: 'objection' };
  const section = sectionFor(ctx, row?.objection.sectionId, action, asked);
  if (!row) throw new DomainError('not-found', { what: 'objection' });
  return { ...row, section };
}

export function requireOpen({ objection }: Case): void {
  if (!isOpen(objection)) throw new DomainError('wrong-state', { reason: 'objection-closed' });
}

/** An objection is about the words it was raised on, also when their spelling was corrected since. */
function refuseOtherWords(ctx: Context, { section, textHash }: Case): void {
  if (sameWords(section.textHash, correctionsOf(ctx, [section.id])).has(textHash)) return;
  refuseOldWords(section, textHash);
}

type Change = Partial<Pick<ObjectionRow, 'state' | 'finalStatement' | 'rationale' | 'closedAt'>>;

function change(ctx: Context, { objection, section }: Case, type: EventType, next: Change): void {
  ctx.database.orm.update(objections).set(next).where(eq(objections.id, objection.id)).run();
  const payload = { sectionId: section.id, partyId: objection.partyId };
  recordEvent(ctx, { type, sopId: section.sopId, subject: objection.id, payload });
}

const isAnswered = (state: ObjectionState) => state === 'answered' || state === 'not-satisfied';

/** Answers an objection: anyone may propose wording, an explanation or a referral. Only its owner closes it. */
export function answerObjection(ctx: Context, input: unknown): void {
  const { objectionId, kind, words, overrideReason } = parseInput(agreementInputs.answerObjection, input);
  ctx.database.transaction(() => {
    const found = caseOf(ctx, objectionId, 'objection.answer');
    requireOpen(found);
    guardWords(ctx, { sopId: found.section.sopId, kind: 'comment', words: { words }, overrideReason });
    const by = { answeredBy: signedIn(ctx), answeredAt: ctx.now() };
    ctx.database.orm
      .insert(objectionAnswers)
      .values({ id: ctx.newId('answer'), objectionId, kind, words, ...by })
      .run();
    // A sustained objection stays so: another answer must not make its owner sustain it again.
    const state = found.objection.state === 'sustained' ? 'sustained' : 'answered';
    change(ctx, found, 'objection.answered', { state });
  });
}

/** The objector is satisfied: its vote on the words now on screen takes the objection's place. */
export function objectionSatisfied(ctx: Context, input: unknown): void {
  const { objectionId, textHash, overrideReason, ...position } = parseInput(agreementInputs.objectionSatisfied, input);
  ctx.database.transaction(() => {
    const found = caseOf(ctx, objectionId, 'objection.close');
    if (found.objection.state === 'satisfied') return;
    requireOpen(found);
    refuseOldWords(found.section, textHash);
    requireCalled(found.section);
    const { section, objection } = found;
    writeVote(ctx, { section, partyId: objection.partyId, position, overrideReason, channel: 'online' });
  });
}

/** The answer does not resolve it. @throws DomainError `wrong-state` when there is no answer yet */
export function objectionNotSatisfied(ctx: Context, input: unknown): void {
  const { objectionId } = parseInput(agreementInputs.objectionNotSatisfied, input);
  ctx.database.transaction(() => {
    const found = caseOf(ctx, objectionId, 'objection.close');
    requireOpen(found);
    const { state } = found.objection;
    if (state === 'not-satisfied' || state === 'sustained') return;
    if (state !== 'answered') throw new DomainError('wrong-state', { reason: 'objection-not-answered' });
    change(ctx, found, 'objection.not-satisfied', { state: 'not-satisfied' });
  });
}

/**
 * The objector stands by it with a final statement, which is printed word for word. Only after an answer.
 * @throws DomainError `words-changed` when the section says something else than it objected to: it is asked again
 */
export function sustainObjection(ctx: Context, input: unknown): void {
  const { objectionId, finalStatement, overrideReason } = parseInput(agreementInputs.sustainObjection, input);
  ctx.database.transaction(() => {
    const found = caseOf(ctx, objectionId, 'objection.close');
    requireOpen(found);
    refuseOtherWords(ctx, found);
    const { state, finalStatement: before } = found.objection;
    if (state === 'sustained' && before === finalStatement) return;
    if (state !== 'sustained' && !isAnswered(state)) {
      throw new DomainError('wrong-state', { reason: 'objection-not-answered' });
    }
    const { sopId } = found.section;
    guardWords(ctx, { sopId, kind: 'statement', words: { finalStatement }, overrideReason });
    change(ctx, found, 'objection.sustained', { state: 'sustained', finalStatement });
  });
}

/**
 * The lead records a sustained objection as dissent, with a rationale; the section may then be agreed without it.
 * @throws DomainError `wrong-state` for a live objection, and always for that of a party the section gives a duty;
 * `words-changed` when it was sustained on other words than those that stand now
 */
export function recordObjection(ctx: Context, input: unknown): void {
  const { objectionId, rationale, overrideReason } = parseInput(agreementInputs.recordObjection, input);
  ctx.database.transaction(() => {
    const found = caseOf(ctx, objectionId, 'section.manage');
    const { objection, section } = found;
    if (objection.state === 'recorded') return;
    requireOpen(found);
    if (objection.state !== 'sustained') throw new DomainError('wrong-state', { reason: 'objection-not-sustained' });
    refuseOtherWords(ctx, found);
    if (namedParties(readText(ctx, section.textHash)).includes(objection.partyId)) {
      throw new DomainError('wrong-state', { reason: 'named-party-objects' });
    }
    guardWords(ctx, { sopId: section.sopId, kind: 'statement', words: { rationale }, overrideReason });
    change(ctx, found, 'objection.recorded', { state: 'recorded', rationale, closedAt: ctx.now() });
  });
}
