import { authorise, decide, type Seat } from '../access';
import { assessSop } from '../agreement';
import type { Context } from '../kernel';
import { sharedLook } from '../sections';
import { leftStanding } from './left-standing';
import { papersOf, partyEver, votesOf, type PaperRow } from './load';
import { isNews, paperState } from './rules';

/** A paper that waits for the actor: to be looked through by its party, or, once contested, for a lead to hear of it. */
export interface PaperNeed {
  paperId: string;
  kind: 'paper-entered' | 'paper-contested';
  /** code of the party that sent it */
  party: string;
}

/** Whether a section that a contested paper answered is still called, and its party has no answer there. */
function lacksAnswer(ctx: Context, { id, sopId }: PaperRow): boolean {
  const { sections } = assessSop(ctx, sopId);
  return votesOf(ctx, id).some((vote) => {
    const assessment = sections.find(({ section }) => section.id === vote.sectionId);
    if (assessment?.section.phase !== 'called') return false;
    const left = leftStanding(assessment, vote);
    return left.objects || !left.vote?.counts;
  });
}

const sharedPapers = sharedLook((ctx, sopId) =>
  papersOf(ctx, sopId).map((paper) => ({ paper, party: partyEver(ctx, paper.partyId).code })),
);

/** Papers of one SOP that wait for the actor. @throws DomainError `not-found` */
export function waitingPapers(ctx: Context, sopId: string): PaperNeed[] {
  return papersWaitingFor(ctx, sopId, authorise(ctx, sopId, 'sop.read'));
}

/** The same for whoever would have these seats, such as an agency that is not online. The caller has authorised. */
export function papersWaitingFor(ctx: Context, sopId: string, seats: readonly Seat[]): PaperNeed[] {
  const leads = decide(seats, 'vote.record').allowed;
  const now = ctx.now();
  return sharedPapers(ctx, sopId).flatMap(({ paper, party }): PaperNeed[] => {
    const need = { paperId: paper.id, party };
    const state = paperState(paper, now);
    const speaks = decide(seats, 'vote.confirm', { partyId: paper.partyId }).allowed;
    if (state === 'open' && speaks) return [{ ...need, kind: 'paper-entered' }];
    const isHeard = state === 'contested' && leads && (isNews(paper, now) || lacksAnswer(ctx, paper));
    return isHeard ? [{ ...need, kind: 'paper-contested' }] : [];
  });
}
