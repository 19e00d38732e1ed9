import { authorise, decide, publicNames } from '../access';
import { assessSop } from '../agreement';
import type { Context } from '../kernel';
import { loadParties } from '../sops';
import { answersOpen } from './choose-sections';
import { papersOf, partyEver } from './load';
import { paperState, type PaperState } from './rules';

export interface PaperDesk {
  /** those the actor may print for */
  parties: { id: string; code: string; name: string; isOnPaper: boolean; toAnswer: number }[];
  sections: { id: string; number: number; title: string; textHash: string; isCalled: boolean }[];
  /** the latest first; those the actor may read */
  papers: {
    id: string;
    party: string;
    receivedOn: string;
    enteredAt: string;
    /** name of the lead who typed it in */
    enteredBy: string;
    state: PaperState;
  }[];
  abilities: { enter: boolean };
}

/** What the page of papers needs: for whom may be printed, and which sections. @throws DomainError `not-found` */
export function paperDesk(ctx: Context, sopId: string): PaperDesk {
  const seats = authorise(ctx, sopId, 'sop.read');
  const open = answersOpen(ctx, sopId);
  const nameOf = publicNames(ctx, sopId);
  const mine = loadParties(ctx, sopId).filter(({ id }) => decide(seats, 'paper.print', { partyId: id }).allowed);
  return {
    parties: mine.map(({ id, code, name, mode }) => ({
      ...{ id, code, name, isOnPaper: mode === 'paper' },
      toAnswer: open.filter(({ partyId }) => partyId === id).length,
    })),
    sections: assessSop(ctx, sopId).sections.map(({ section }) => ({
      ...{ id: section.id, number: section.ordinal, title: section.title, textHash: section.textHash },
      isCalled: section.phase === 'called',
    })),
    papers: papersOf(ctx, sopId)
      .filter(({ partyId }) => decide(seats, 'paper.read', { partyId }).allowed)
      .map((paper) => ({
        ...{ id: paper.id, party: partyEver(ctx, paper.partyId).code, receivedOn: paper.receivedOn },
        ...{ enteredAt: paper.enteredAt.toISOString(), state: paperState(paper, ctx.now()) },
        enteredBy: nameOf(paper.enteredBy, paper.by),
      }))
      .reverse(),
    abilities: { enter: decide(seats, 'vote.record').allowed },
  };
}
