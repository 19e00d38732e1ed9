import { eq } from 'drizzle-orm';
import { discussionInputs } from '../../schema/inputs';
import { comments } from '../../schema/tables';
import { castVote } from '../agreement';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { ownComment, refuseWithdrawn } from './load';

/**
 * Makes an objection of a concern: the representative of the agency that raised it votes "cannot agree yet" on the words
 * on screen, with the ground, the reason and what would resolve it.
 * @returns the id of the vote
 * @throws DomainError `forbidden`; `words-changed`; `wrong-state` unless the section is called, and for what is no
 * concern of this agency
 */
export function objectWithComment(ctx: Context, input: unknown): string {
  const { commentId, partyId, textHash, ...position } = parseInput(discussionInputs.objectWithComment, input);
  return ctx.database.transaction(() => {
    const { comment } = ownComment(ctx, commentId);
    const { sectionId, sopId } = comment;
    if (comment.partyId !== partyId) throw new DomainError('forbidden', { reason: 'other-party' });
    refuseWithdrawn(ctx, comment);
    if (comment.kind !== 'concern') throw new DomainError('wrong-state', { reason: 'comment-is-no-concern' });
    const vote = { sectionId, partyId, textHash, position: 'cannot-agree-yet', ...position };
    const voteId = castVote(ctx, vote);
    if (comment.voteId === voteId) return voteId;
    ctx.database.orm.update(comments).set({ voteId }).where(eq(comments.id, commentId)).run();
    recordEvent(ctx, { type: 'comment.objected', sopId, subject: commentId, payload: { sectionId, partyId, voteId } });
    return voteId;
  });
}
