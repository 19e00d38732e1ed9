import { eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { currentVotes, papers, paperVotes, voteConfirmations, votes } from '../../schema/tables';
import type { Context } from '../kernel';
import { isDisowned, latestOwn } from './disowned-rules';
import type { VoteRow } from './write-vote';

export interface LatestVote extends VoteRow {
  confirmed: boolean;
  /** it counts again, because a later entry for its party was wrong */
  again?: true;
}

/** Votes that came from papers alone, each of which its agency contested: few, so all of them are asked for at once. */
function contestedVotes({ database: { orm } }: Context): ReadonlySet<string> {
  const entered = (isContested: boolean) =>
    orm
      .select({ id: paperVotes.voteId })
      .from(papers)
      .innerJoin(paperVotes, eq(paperVotes.paperId, papers.id))
      .where(isContested ? isNotNull(papers.contestedAt) : isNull(papers.contestedAt));
  const contested = entered(true).all();
  if (contested.length === 0) return new Set();
  const elsewhere = new Set(
    entered(false)
      .all()
      .map(({ id }) => id),
  );
  return new Set(contested.map(({ id }) => id).filter((id) => !elsewhere.has(id)));
}

const confirmedOr = (vote: VoteRow, confirmedAt: Date | null) => vote.channel === 'online' || confirmedAt !== null;

/** Every vote on these sections, in the order they were given, with what its party said of it. */
function ownedVotes(ctx: Context, sectionIds: string[], contested: ReadonlySet<string>) {
  const rows = ctx.database.orm
    .select({ vote: votes, confirmedAt: voteConfirmations.confirmedAt })
    .from(votes)
    .leftJoin(voteConfirmations, eq(voteConfirmations.voteId, votes.id))
    .where(inArray(votes.sectionId, sectionIds))
    .orderBy(sql`${votes}.rowid`)
    .all();
  return rows.map(({ vote, confirmedAt }) => ({
    ...vote,
    confirmed: confirmedOr(vote, confirmedAt),
    contested: contested.has(vote.id),
  }));
}

/** The votes given last, whoever entered them. */
function enteredLast(ctx: Context, sectionIds: string[]): LatestVote[] {
  const rows = ctx.database.orm
    .select({ vote: votes, confirmedAt: voteConfirmations.confirmedAt })
    .from(currentVotes)
    .innerJoin(votes, eq(votes.id, currentVotes.voteId))
    .leftJoin(voteConfirmations, eq(voteConfirmations.voteId, votes.id))
    .where(inArray(currentVotes.sectionId, sectionIds))
    .all();
  return rows.map(({ vote, confirmedAt }) => ({ ...vote, confirmed: confirmedOr(vote, confirmedAt) }));
}

/** The votes on these sections that are not their party's, because the paper they came from was entered wrongly. */
export function disownedVotes(ctx: Context, sectionIds: string[]): ReadonlySet<string> {
  const contested = contestedVotes(ctx);
  if (contested.size === 0) return contested;
  const disowned = ownedVotes(ctx, sectionIds, contested).filter(isDisowned);
  return new Set(disowned.map(({ id }) => id));
}

/** The latest own vote of every party on these sections; an entry that its party contested is passed over. */
export function latestVotes(ctx: Context, sectionIds: string[]): LatestVote[] {
  const entered = enteredLast(ctx, sectionIds);
  const contested = contestedVotes(ctx);
  const isWrong = (vote: LatestVote) => isDisowned({ ...vote, contested: contested.has(vote.id) });
  if (!entered.some(isWrong)) return entered;
  const all = ownedVotes(ctx, sectionIds, contested);
  return entered.flatMap((vote): LatestVote[] => {
    if (!isWrong(vote)) return [vote];
    const own = latestOwn(all.filter((each) => each.sectionId === vote.sectionId && each.partyId === vote.partyId));
    if (!own) return [];
    const { contested: _, ...row } = own;
    return [{ ...row, again: true }];
  });
}

/** The latest own vote of a party on a section, whatever words it was given to. */
export const latestVote = (ctx: Context, sectionId: string, partyId: string): LatestVote | undefined =>
  latestVotes(ctx, [sectionId]).find((vote) => vote.partyId === partyId);
