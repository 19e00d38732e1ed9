import { and, eq, inArray } from 'drizzle-orm';
import { agreementInputs } from '../../schema/inputs';
import { clearances, draftSignals } from '../../schema/tables';
import { signedIn, type Action } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import type { SectionRow } from '../sections';
import { recordEvent } from '../trail';
import { refuseOldWords, requireCalled, requireDrafting, sectionFor } from './subject';
import { requireVoice } from './voice';

export type SignalRow = typeof draftSignals.$inferSelect;
export type ClearanceRow = typeof clearances.$inferSelect;

interface OfParty {
  sectionId: string;
  partyId: string;
}

function sectionOf(ctx: Context, { sectionId, partyId }: OfParty, action: Action): SectionRow {
  const section = sectionFor(ctx, sectionId, action, { partyId });
  requireVoice(ctx, section, partyId);
  return section;
}

const stamp = (ctx: Context) => ({ givenBy: signedIn(ctx), givenAt: ctx.now() });

/**
 * What the actor's party thinks of the draft it has on screen. It binds nobody, and is gone with the next change of the
 * words. @throws DomainError `words-changed`; `wrong-state` unless the section is being drafted
 */
export function giveSignal(ctx: Context, input: unknown): void {
  const { textHash, signal, ...key } = parseInput(agreementInputs.giveSignal, input);
  ctx.database.transaction(() => {
    const section = sectionOf(ctx, key, 'vote.prepare');
    refuseOldWords(section, textHash);
    requireDrafting(section);
    const row = { textHash, signal, ...stamp(ctx) };
    ctx.database.orm
      .insert(draftSignals)
      .values({ ...key, ...row })
      .onConflictDoUpdate({ target: [draftSignals.sectionId, draftSignals.partyId], set: row })
      .run();
    const payload = { partyId: key.partyId, signal };
    recordEvent(ctx, { type: 'signal.given', sopId: section.sopId, subject: key.sectionId, payload });
  });
}

/**
 * Says that the actor's party needs clearance and hopes to answer by a date. It counts as no answer, and ends with the
 * party's vote or with that date. @throws DomainError `invalid` for a date that is over; `wrong-state` when not called
 */
export function awaitClearance(ctx: Context, input: unknown): void {
  const { until, ...key } = parseInput(agreementInputs.awaitClearance, input);
  if (until < today(ctx)) {
    throw new DomainError('invalid', { issues: [{ field: 'until', message: 'Write a date that is not over yet.' }] });
  }
  ctx.database.transaction(() => {
    const section = sectionOf(ctx, key, 'vote.cast');
    requireCalled(section);
    const row = { until, ...stamp(ctx) };
    ctx.database.orm
      .insert(clearances)
      .values({ ...key, ...row })
      .onConflictDoUpdate({ target: [clearances.sectionId, clearances.partyId], set: row })
      .run();
    const payload = { partyId: key.partyId, until };
    recordEvent(ctx, { type: 'clearance.awaited', sopId: section.sopId, subject: key.sectionId, payload });
  });
}

/** The party needs no clearance any more. Without one awaited nothing happens. */
export function withdrawClearance(ctx: Context, input: unknown): void {
  const key = parseInput(agreementInputs.withdrawClearance, input);
  ctx.database.transaction(() => {
    const { sopId } = sectionOf(ctx, key, 'vote.cast');
    const own = and(eq(clearances.sectionId, key.sectionId), eq(clearances.partyId, key.partyId));
    const { changes } = ctx.database.orm.delete(clearances).where(own).run();
    if (changes === 0) return;
    const payload = { partyId: key.partyId };
    recordEvent(ctx, { type: 'clearance.withdrawn', sopId, subject: key.sectionId, payload });
  });
}

const today = (ctx: Context) => ctx.now().toISOString().slice(0, 10);

export const signalsOn = (ctx: Context, sectionIds: string[]): SignalRow[] =>
  ctx.database.orm.select().from(draftSignals).where(inArray(draftSignals.sectionId, sectionIds)).all();

/** Those whose date is not over. */
export const clearancesOn = (ctx: Context, sectionIds: string[]): ClearanceRow[] =>
  ctx.database.orm
    .select()
    .from(clearances)
    .where(inArray(clearances.sectionId, sectionIds))
    .all()
    .filter(({ until }) => until >= today(ctx));
