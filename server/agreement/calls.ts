import { and, desc, eq, gte, isNull, ne, or } from 'drizzle-orm';
import { agreementInputs } from '../../schema/inputs';
import { calls, sections, votes } from '../../schema/tables';
import { CALL_UNDO_SECONDS, type CallEnding } from '../../schema/vocabulary';
import { signedIn } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { isFrozen, loadSection, refuseFrozen, type SectionRow } from '../sections';
import { loadRules, lockRules, unlockRules } from '../sops';
import { recordEvent } from '../trail';
import { checkSection } from './preflight';
import { runningMeeting } from './running-meeting';
import { refuseOldWords, requireCalled, requireDrafting, sectionFor } from './subject';

export type CallRow = typeof calls.$inferSelect;

const DAY = 24 * 3_600_000;

/** The call a section is under now. */
export function openCall(ctx: Context, sectionId: string): CallRow | undefined {
  const open = and(eq(calls.sectionId, sectionId), isNull(calls.endedAt));
  return ctx.database.orm.select().from(calls).where(open).orderBy(desc(calls.openedAt)).get();
}

/**
 * Calls a section for agreement: locks its words at their hash and opens the window for votes. The first call of an
 * SOP locks its decision rules. Calling the same words again changes nothing.
 * @throws DomainError `not-ready` when the preflight finds a blocker; `words-changed` when the lead saw other words
 */
export function callSection(ctx: Context, input: unknown): void {
  const { sectionId, textHash } = parseInput(agreementInputs.callSection, input);
  ctx.database.transaction(() => {
    const section = sectionFor(ctx, sectionId, 'section.manage');
    refuseOldWords(section, textHash);
    if (section.phase === 'called') return;
    requireDrafting(section);
    const { blockers, named } = checkSection(ctx, section);
    if (blockers.length) throw new DomainError('not-ready', { missing: blockers });
    lockRules(ctx, section.sopId);
    insertCall(ctx, section);
    ctx.database.orm.update(sections).set({ phase: 'called' }).where(eq(sections.id, sectionId)).run();
    const payload = { textHash, named: named.map(({ id }) => id) };
    recordEvent(ctx, { type: 'section.called', sopId: section.sopId, subject: sectionId, payload });
  });
}

function insertCall(ctx: Context, { id: sectionId, sopId, textHash }: SectionRow): void {
  const now = ctx.now();
  const { windowDays } = loadRules(ctx, sopId);
  const times = {
    openedAt: now,
    undoUntil: new Date(now.getTime() + CALL_UNDO_SECONDS * 1000),
    windowEndsAt: new Date(now.getTime() + windowDays * DAY),
  };
  const by = { openedBy: signedIn(ctx), meetingId: runningMeeting(ctx, sopId) };
  ctx.database.orm
    .insert(calls)
    .values({ id: ctx.newId('call'), sectionId, textHash, ...by, ...times })
    .run();
}

function endCall(ctx: Context, call: CallRow, ending: CallEnding, reason?: string): void {
  ctx.database.orm.update(calls).set({ endedAt: ctx.now(), ending, reason }).where(eq(calls.id, call.id)).run();
}

function refuseLateUndo(ctx: Context, call: CallRow): void {
  if (ctx.now() > call.undoUntil) throw new DomainError('wrong-state', { reason: 'undo-over' });
  const since = and(eq(votes.sectionId, call.sectionId), gte(votes.castAt, call.openedAt));
  const vote = ctx.database.orm.select({ id: votes.id }).from(votes).where(since).get();
  if (vote) throw new DomainError('wrong-state', { reason: 'already-voted' });
}

/** Whether an SOP was ever called for agreement and not taken back. */
function hasCalls(ctx: Context, sopId: string): boolean {
  const made = or(isNull(calls.ending), ne(calls.ending, 'undone'));
  const call = ctx.database.orm
    .select({ id: calls.id })
    .from(calls)
    .innerJoin(sections, eq(sections.id, calls.sectionId))
    .where(and(eq(sections.sopId, sopId), made))
    .get();
  return call !== undefined;
}

/**
 * Takes a call back within thirty seconds, as long as nobody has voted on it. Taking back the only call of an SOP opens
 * its decision rules again. @throws DomainError `wrong-state`
 */
export function undoCall(ctx: Context, input: unknown): void {
  const { sectionId } = parseInput(agreementInputs.undoCall, input);
  ctx.database.transaction(() => {
    const section = sectionFor(ctx, sectionId, 'section.manage');
    if (section.phase === 'drafting') return;
    requireCalled(section);
    const call = openCall(ctx, sectionId);
    if (!call) throw new Error(`Section ${sectionId} is called without a call`);
    refuseLateUndo(ctx, call);
    endCall(ctx, call, 'undone');
    if (!hasCalls(ctx, section.sopId)) unlockRules(ctx, section.sopId);
    ctx.database.orm.update(sections).set({ phase: 'drafting' }).where(eq(sections.id, sectionId)).run();
    recordEvent(ctx, { type: 'section.call-undone', sopId: section.sopId, subject: sectionId });
  });
}

/** Opens a called, agreed or parked section for drafting again. Votes stay: they count again if the words return. */
export function reopenSection(ctx: Context, input: unknown): void {
  const { sectionId, reason, overrideReason } = parseInput(agreementInputs.reopenSection, input);
  ctx.database.transaction(() => {
    const section = sectionFor(ctx, sectionId, 'section.manage');
    if (section.phase === 'drafting') return;
    refuseFrozen(ctx, section);
    guardWords(ctx, { sopId: section.sopId, kind: 'comment', words: { reason }, overrideReason });
    reopen(ctx, section, reason);
  });
}

/**
 * Opens a called section again because its words had to change. What is being signed stays as it is. Belongs in the
 * transaction that changes the words, whose caller has authorised.
 */
export function reopenCalled(ctx: Context, sectionId: string, reason: string): void {
  const section = loadSection(ctx, sectionId);
  if (section.phase !== 'called' || isFrozen(ctx, section.sopId)) return;
  reopen(ctx, section, reason);
}

function reopen(ctx: Context, { id, sopId }: SectionRow, reason: string): void {
  const call = openCall(ctx, id);
  if (call) endCall(ctx, call, 'reopened', reason);
  ctx.database.orm.update(sections).set({ phase: 'drafting' }).where(eq(sections.id, id)).run();
  recordEvent(ctx, { type: 'section.reopened', sopId, subject: id, payload: { reason } });
}

/** Sets a section aside; it will be printed as not agreed. */
export function parkSection(ctx: Context, input: unknown): void {
  const { sectionId, reason, overrideReason } = parseInput(agreementInputs.parkSection, input);
  ctx.database.transaction(() => {
    const section = sectionFor(ctx, sectionId, 'section.manage');
    if (section.phase === 'parked') return;
    refuseFrozen(ctx, section);
    guardWords(ctx, { sopId: section.sopId, kind: 'comment', words: { reason }, overrideReason });
    const call = openCall(ctx, sectionId);
    if (call) endCall(ctx, call, 'parked', reason);
    ctx.database.orm.update(sections).set({ phase: 'parked' }).where(eq(sections.id, sectionId)).run();
    recordEvent(ctx, { type: 'section.parked', sopId: section.sopId, subject: sectionId, payload: { reason } });
  });
}
