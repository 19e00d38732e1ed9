import { eq } from 'drizzle-orm';
import { paperInputs } from '../../schema/inputs';
import { papers } from '../../schema/tables';
import { authorise, signedIn } from '../access';
import { confirmVote } from '../agreement';
import { guardWords } from '../guard';
import { DomainError, isDomainError, parseInput, type Context } from '../kernel';
import { refuseFrozen } from '../sections';
import { recordEvent } from '../trail';
import { paperFor, votesOf, type PaperRow } from './load';
import { paperState } from './rules';

function requireOpen(ctx: Context, paper: PaperRow): void {
  const state = paperState(paper, ctx.now());
  if (state === 'contested') throw new DomainError('wrong-state', { reason: 'paper-contested' });
  if (state !== 'open') throw new DomainError('wrong-state', { reason: 'paper-stands' });
}

/** Confirms those of the votes that are still the party's latest; whoever answered anew meanwhile said more. */
function confirmVotes(ctx: Context, paperId: string): void {
  for (const { id: voteId } of votesOf(ctx, paperId)) {
    try {
      confirmVote(ctx, { voteId });
    } catch (error) {
      if (!isDomainError(error, 'wrong-state')) throw error;
    }
  }
}

/**
 * The party's own word that its paper was entered as it sent it: each of its votes is confirmed. Doing it again changes
 * nothing.
 * @throws DomainError `forbidden` unless the actor represents the party; `wrong-state` once it was contested
 */
export function confirmPaper(ctx: Context, input: unknown): void {
  const { paperId } = parseInput(paperInputs.confirmPaper, input);
  ctx.database.transaction(() => {
    const paper = paperFor(ctx, paperId, 'paper.read');
    const { sopId, partyId } = paper;
    authorise(ctx, sopId, 'vote.confirm', { partyId });
    if (paper.confirmedAt) return;
    if (paper.contestedAt) throw new DomainError('wrong-state', { reason: 'paper-contested' });
    confirmVotes(ctx, paperId);
    const answer = { confirmedBy: signedIn(ctx), confirmedAt: ctx.now() };
    ctx.database.orm.update(papers).set(answer).where(eq(papers.id, paperId)).run();
    recordEvent(ctx, { type: 'paper.confirmed', sopId, subject: paperId, payload: { partyId } });
  });
}

/**
 * The party says, within seven days, that its paper was entered wrongly; a lead writes it down for one that is not
 * online. The votes stay on record and count no longer, and what the party said before them is its latest word again;
 * where there is none, it answers itself or sends another paper.
 * @throws DomainError `forbidden`; `wrong-state` when it was confirmed, its days are over, or the SOP is being signed
 */
export function contestPaper(ctx: Context, input: unknown): void {
  const { paperId, reason, overrideReason } = parseInput(paperInputs.contestPaper, input);
  ctx.database.transaction(() => {
    const paper = paperFor(ctx, paperId, 'paper.contest');
    requireOpen(ctx, paper);
    refuseFrozen(ctx, paper);
    const { sopId, partyId } = paper;
    guardWords(ctx, { sopId, kind: 'comment', words: { reason }, overrideReason });
    const answer = { contestedBy: signedIn(ctx), contestedAt: ctx.now(), reason };
    ctx.database.orm.update(papers).set(answer).where(eq(papers.id, paperId)).run();
    const sections = votesOf(ctx, paperId).map(({ sectionId }) => sectionId);
    recordEvent(ctx, { type: 'paper.contested', sopId, subject: paperId, payload: { partyId, sections } });
  });
}
