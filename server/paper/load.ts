import { asc, eq } from 'drizzle-orm';
import { papers, paperVotes, parties, people, votes } from '../../schema/tables';
import { authorise, requireSeat, type Action } from '../access';
import { DomainError, type Context } from '../kernel';

export type PaperRow = typeof papers.$inferSelect;

/** A paper the actor may do this to. @throws DomainError `not-found`, `forbidden` */
export function paperFor(ctx: Context, paperId: string, action: Action): PaperRow {
  const row = ctx.database.orm.select().from(papers).where(eq(papers.id, paperId)).get();
  requireSeat(ctx, row?.sopId, 'paper');
  if (!row) throw new DomainError('not-found', { what: 'paper' });
  authorise(ctx, row.sopId, action, { partyId: row.partyId });
  return row;
}

/** The papers of an SOP with the name of who typed each in, in the order they were entered. */
export const papersOf = (ctx: Context, sopId: string): (PaperRow & { by: string })[] =>
  ctx.database.orm
    .select({ paper: papers, by: people.name })
    .from(papers)
    .innerJoin(people, eq(people.id, papers.enteredBy))
    .where(eq(papers.sopId, sopId))
    .orderBy(asc(papers.enteredAt))
    .all()
    .map(({ paper, by }) => ({ ...paper, by }));

/** The votes a paper became. */
export const votesOf = (ctx: Context, paperId: string) =>
  ctx.database.orm
    .select({ vote: votes })
    .from(paperVotes)
    .innerJoin(votes, eq(votes.id, paperVotes.voteId))
    .where(eq(paperVotes.paperId, paperId))
    .all()
    .map(({ vote }) => vote);

/** A party that sent a paper, also when it has left since. */
export function partyEver(ctx: Context, partyId: string): { code: string; name: string } {
  const row = ctx.database.orm.select().from(parties).where(eq(parties.id, partyId)).get();
  return { code: row?.code ?? '', name: row?.name ?? '' };
}
