import { redlineWords, type RedlineRun } from '../../schema/document';
import { decide, type Seat } from '../access';
import { personOf, type Context } from '../kernel';
import { isFrozen, readText } from '../sections';
import type { PartyRow } from '../sops';
import { assessSop, type Assessment } from './assess';
import { correctLine } from './correct-line';
import { isOfProposer } from './corrections';
import type { CorrectionRow } from './load-corrections';
import { mayVote } from './rules';

/**
 * `proposed`: waits for a second party. `open`: made, and any party may still say that it changes the meaning.
 * `final`: it stands. `substantive`: a party said so. `gone`: proposed, and its words no longer stand in the text.
 */
export type CorrectionState = 'proposed' | 'gone' | 'open' | 'final' | 'substantive' | 'withdrawn';

export interface CorrectionView {
  id: string;
  state: CorrectionState;
  /** the line it stands in, word by word */
  runs: RedlineRun[];
  proposedAt: string;
  confirmedAt: string | null;
  confirmingPartyId: string | null;
  challengeUntil: string | null;
  challengingPartyId: string | null;
  reason: string | null;
  /** ids of the parties for which the actor may confirm it, or say that it changes the meaning */
  confirmFor: string[];
  challengeFor: string[];
  mayWithdraw: boolean;
}

function stateOf(row: CorrectionRow, isFound: boolean, now: Date): CorrectionState {
  if (row.withdrawnAt) return 'withdrawn';
  if (row.challengedAt) return 'substantive';
  if (row.challengeUntil) return row.challengeUntil > now ? 'open' : 'final';
  return isFound ? 'proposed' : 'gone';
}

const iso = (moment: Date | null) => moment?.toISOString() ?? null;

/** How many corrections of a section wait for the actor's word. */
export interface CorrectionNeed {
  sectionId: string;
  title: string;
  count: number;
}

interface Look {
  seats: Seat[];
  /** who would confirm; nobody yet for an agency as a whole */
  personId: string | undefined;
  assessment: Assessment;
  parties: PartyRow[];
  isFrozen: boolean;
}

function viewOf(ctx: Context, row: CorrectionRow, { seats, personId, assessment, parties, isFrozen: frozen }: Look) {
  const { section, named } = assessment;
  const line = row.confirmedAt ? 0 : correctLine(readText(ctx, section.textHash), row.quote, row.words);
  const isFound = typeof line !== 'number';
  const state = stateOf(row, isFound, ctx.now());
  const mine = parties.filter(({ id }) => decide(seats, 'correction.answer', { partyId: id }).allowed);
  const isSecond = (partyId: string) =>
    row.proposedBy !== personId && !isOfProposer(ctx, section.sopId, row.proposedBy, partyId);
  const mayConfirm = state === 'proposed' && section.phase === 'called' && !frozen;
  const mayChallenge = ['proposed', 'gone', 'open'].includes(state) && !frozen;
  return {
    ...{ id: row.id, state, reason: row.reason },
    runs: isFound ? redlineWords(line.before, line.after) : redlineWords(row.quote, row.words),
    proposedAt: row.proposedAt.toISOString(),
    confirmedAt: iso(row.confirmedAt),
    confirmingPartyId: row.confirmingPartyId,
    challengeUntil: iso(row.challengeUntil),
    challengingPartyId: row.challengingPartyId,
    confirmFor: mayConfirm ? mine.filter((p) => mayVote(p, named) && isSecond(p.id)).map(({ id }) => id) : [],
    challengeFor: mayChallenge ? mine.map(({ id }) => id) : [],
    mayWithdraw: (state === 'proposed' || state === 'gone') && decide(seats, 'section.manage').allowed,
  };
}

/** Sections in which corrections wait for a second party that the actor speaks for. The caller has authorised. */
export const correctionsToConfirm = (ctx: Context, sopId: string, seats: Seat[]): CorrectionNeed[] =>
  waitingWhere(ctx, sopId, (assessment, parties) => correctionViews(ctx, seats, assessment, parties));

/** The same for an agency, whoever would speak for it. The caller has authorised. */
export const correctionsForParty = (ctx: Context, sopId: string, partyId: string): CorrectionNeed[] =>
  waitingWhere(ctx, sopId, (assessment, parties) => {
    const seats: Seat[] = [{ role: 'representative', partyId }];
    return viewsOf(ctx, { seats, personId: undefined, assessment, parties });
  });

type Views = (assessment: Assessment, parties: PartyRow[]) => CorrectionView[];

function waitingWhere(ctx: Context, sopId: string, viewsIn: Views): CorrectionNeed[] {
  const { parties, sections } = assessSop(ctx, sopId);
  return sections.flatMap((assessment) => {
    const { id: sectionId, title } = assessment.section;
    if (!assessment.corrections.some(({ confirmedAt, withdrawnAt }) => !confirmedAt && !withdrawnAt)) return [];
    const waiting = viewsIn(assessment, parties).filter(({ confirmFor }) => confirmFor.length > 0);
    return waiting.length > 0 ? [{ sectionId, title, count: waiting.length }] : [];
  });
}

/** Every correction of a section with what the actor can do about it, the latest first. */
export function correctionViews(
  ctx: Context,
  seats: Seat[],
  assessment: Assessment,
  parties: PartyRow[],
): CorrectionView[] {
  return viewsOf(ctx, { seats, personId: personOf(ctx.actor), assessment, parties });
}

function viewsOf(ctx: Context, about: Omit<Look, 'isFrozen'>): CorrectionView[] {
  const { corrections, section } = about.assessment;
  const look = { ...about, isFrozen: isFrozen(ctx, section.sopId) };
  return corrections.map((row) => viewOf(ctx, row, look)).reverse();
}
