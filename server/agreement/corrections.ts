import { and, eq } from 'drizzle-orm';
import { substanceOf } from '../../schema/editorial';
import { agreementInputs } from '../../schema/inputs';
import { corrections, members } from '../../schema/tables';
import { substanceWords } from '../../schema/words/en/corrections';
import { signedIn, type Action } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { correctSection, readText, refuseFrozen, type SectionRow } from '../sections';
import { loadParties, loadParty, loadSop } from '../sops';
import { recordEvent } from '../trail';
import { correctLine, type Corrected } from './correct-line';
import { withEnd, type CorrectionRow } from './load-corrections';
import { refuseOldWords, requireCalled, sectionFor } from './subject';
import { requireVoice } from './voice';

const invalid = (field: string, ...messages: string[]) =>
  new DomainError('invalid', { issues: messages.map((message) => ({ field, message })) });

const closed = () => new DomainError('wrong-state', { reason: 'correction-closed' });

type Wanted = { quote: string; words: string };

/** The section as a correction would leave it. @throws DomainError `invalid` unless the words stand there exactly once */
function corrected(ctx: Context, section: SectionRow, { quote, words }: Wanted): Corrected {
  const found = correctLine(readText(ctx, section.textHash), quote, words);
  if (typeof found !== 'number') return found;
  const times = `These words stand there ${found} times: write more of what stands around them.`;
  throw invalid('quote', found === 0 ? 'These words do not stand in one line of the section.' : times);
}

/** @throws DomainError `invalid` that says what the difference touches beside spelling */
function refuseSubstance(ctx: Context, { sopId }: SectionRow, { before, after }: Corrected): void {
  const parties = loadParties(ctx, sopId).flatMap(({ name, code }) => [name, code]);
  const touched = substanceOf({ before, after, language: loadSop(ctx, sopId).language, parties });
  if (touched.length > 0) throw invalid('words', ...touched.map((each) => substanceWords[each]));
}

/**
 * Proposes a correction of spelling to words that are called or agreed. They change once a second party has confirmed
 * it. @returns its id
 * @throws DomainError `invalid` for a difference that is more than spelling; `words-changed`; `wrong-state`
 */
export function proposeCorrection(ctx: Context, input: unknown): string {
  const { sectionId, textHash, overrideReason, ...wanted } = parseInput(agreementInputs.proposeCorrection, input);
  return ctx.database.transaction(() => {
    const section = sectionFor(ctx, sectionId, 'section.manage');
    refuseOldWords(section, textHash);
    requireCalled(section);
    refuseFrozen(ctx, section);
    if (wanted.quote === wanted.words) throw invalid('words', 'Write what should stand there instead.');
    const found = corrected(ctx, section, wanted);
    // The whole line: “must not ask for papers” is safe where “ask for papers” alone would not be.
    guardWords(ctx, { sopId: section.sopId, kind: 'comment', words: { words: found.after }, overrideReason });
    refuseSubstance(ctx, section, found);
    const id = ctx.newId('correction');
    const row = { id, sectionId, ...wanted, proposedBy: signedIn(ctx), proposedAt: ctx.now() };
    ctx.database.orm.insert(corrections).values(row).run();
    recordEvent(ctx, { type: 'correction.proposed', sopId: section.sopId, subject: id, payload: { sectionId } });
    return id;
  });
}

interface Case {
  correction: CorrectionRow;
  section: SectionRow;
}

function caseOf(ctx: Context, correctionId: string, action: Action, partyId?: string): Case {
  const row = ctx.database.orm.select().from(corrections).where(eq(corrections.id, correctionId)).get();
  const section = sectionFor(ctx, row?.sectionId, action, { what: 'correction', ...(partyId ? { partyId } : {}) });
  if (!row) throw new DomainError('not-found', { what: 'correction' });
  return { correction: withEnd(row), section };
}

function change(ctx: Context, id: string, next: Partial<typeof corrections.$inferInsert>): void {
  ctx.database.orm.update(corrections).set(next).where(eq(corrections.id, id)).run();
}

/** The lead takes a correction back that nobody has confirmed. */
export function withdrawCorrection(ctx: Context, input: unknown): void {
  const { correctionId } = parseInput(agreementInputs.withdrawCorrection, input);
  ctx.database.transaction(() => {
    const { correction, section } = caseOf(ctx, correctionId, 'section.manage');
    if (correction.withdrawnAt) return;
    if (correction.confirmedAt || correction.challengedAt) throw closed();
    change(ctx, correctionId, { withdrawnAt: ctx.now() });
    const payload = { sectionId: section.id };
    recordEvent(ctx, { type: 'correction.withdrawn', sopId: section.sopId, subject: correctionId, payload });
  });
}

/** Whether the one who proposed it has, or ever had, a seat for this party: then this is no second party. */
export function isOfProposer(ctx: Context, sopId: string, proposedBy: string, partyId: string): boolean {
  const seat = and(eq(members.sopId, sopId), eq(members.personId, proposedBy), eq(members.partyId, partyId));
  return ctx.database.orm.select({ id: members.id }).from(members).where(seat).get() !== undefined;
}

function refuseFirstParty(ctx: Context, { correction, section }: Case, partyId: string): void {
  const isOwn = correction.proposedBy === signedIn(ctx);
  if (isOwn || isOfProposer(ctx, section.sopId, correction.proposedBy, partyId)) {
    throw new DomainError('wrong-state', { reason: 'correction-needs-second-party' });
  }
}

/**
 * A second party's word that a correction changes no meaning: the text is changed at once, in the section as everybody
 * has it open, and votes on the words before count for those after.
 * @throws DomainError `wrong-state` for the party of whoever proposed it; `words-changed`; `invalid` where the words to
 * be corrected no longer stand there
 */
export function confirmCorrection(ctx: Context, input: unknown): void {
  const { correctionId, partyId, textHash } = parseInput(agreementInputs.confirmCorrection, input);
  ctx.database.transaction(() => {
    const found = caseOf(ctx, correctionId, 'correction.answer', partyId);
    const { correction, section } = found;
    if (correction.confirmedAt && !correction.challengedAt) return;
    if (correction.withdrawnAt || correction.challengedAt) throw closed();
    requireVoice(ctx, section, partyId);
    refuseFirstParty(ctx, found, partyId);
    requireCalled(section);
    refuseFrozen(ctx, section);
    refuseOldWords(section, textHash);
    const made = corrected(ctx, section, correction);
    refuseSubstance(ctx, section, made);
    const { textHash: afterHash } = correctSection(ctx, section, made.document);
    const by = { confirmedBy: signedIn(ctx), confirmingPartyId: partyId, confirmedAt: ctx.now() };
    change(ctx, correctionId, { ...by, beforeHash: section.textHash, afterHash });
    const payload = { sectionId: section.id, partyId, beforeHash: section.textHash, afterHash };
    recordEvent(ctx, { type: 'correction.confirmed', sopId: section.sopId, subject: correctionId, payload });
  });
}

/**
 * Any one party's word that a correction changes the meaning, before it is made or for two days after: then it does,
 * and no vote on other words counts for these. @throws DomainError `wrong-state` once the two days are over
 */
export function challengeCorrection(ctx: Context, input: unknown): void {
  const { correctionId, partyId, reason, overrideReason } = parseInput(agreementInputs.challengeCorrection, input);
  ctx.database.transaction(() => {
    const { correction, section } = caseOf(ctx, correctionId, 'correction.answer', partyId);
    const { sopId, id: sectionId } = section;
    loadParty(ctx, sopId, partyId);
    if (correction.challengedAt) return;
    if (correction.withdrawnAt || (correction.challengeUntil && correction.challengeUntil <= ctx.now())) throw closed();
    refuseFrozen(ctx, section);
    guardWords(ctx, { sopId, kind: 'comment', words: { reason }, overrideReason });
    const by = { challengedBy: signedIn(ctx), challengingPartyId: partyId, challengedAt: ctx.now() };
    change(ctx, correctionId, { ...by, reason });
    const payload = { sectionId, partyId };
    recordEvent(ctx, { type: 'correction.challenged', sopId, subject: correctionId, payload });
  });
}
