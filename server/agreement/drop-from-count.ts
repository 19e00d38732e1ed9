import { and, eq, inArray, ne } from 'drizzle-orm';
import { currentVotes, votes } from '../../schema/tables';
import type { Context } from '../kernel';

/**
 * Lets votes that a lead entered count no longer, as the party says that they are not its own. They stay on record, and
 * so does an objection among them until the party answers itself. A vote the party cast online, or a later one, is let
 * be. The caller has authorised, and records why.
 */
export function dropFromCount(ctx: Context, voteIds: readonly string[]): void {
  const { orm } = ctx.database;
  const entered = orm
    .select({ id: votes.id })
    .from(votes)
    .where(and(inArray(votes.id, [...voteIds]), ne(votes.channel, 'online')))
    .all();
  for (const { id } of entered) orm.delete(currentVotes).where(eq(currentVotes.voteId, id)).run();
}
