import { eq } from 'drizzle-orm';
import { discussionInputs } from '../../schema/inputs';
import { comments } from '../../schema/tables';
import { decide, seatsIn } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { commentFor, speaksFor } from './load';
import { spotFor } from './open-comment';
import { withFlow } from './place-comments';

/**
 * Ties a comment whose words are gone, or were changed, to other words: its own agency does, or a lead. Wording it
 * proposed was for the old words; it stays to be read and is no longer applied by a button.
 * @throws DomainError `forbidden`; `invalid` when the marked words are not to be found; `wrong-state` when its own stand
 */
export function placeComment(ctx: Context, input: unknown): void {
  const { commentId, ...marked } = parseInput(discussionInputs.placeComment, input);
  ctx.database.transaction(() => {
    const { comment } = commentFor(ctx, commentId, 'comment.write');
    const { sopId, sectionId } = comment;
    const seats = seatsIn(ctx, sopId);
    if (!decide(seats, 'section.manage').allowed && !speaksFor(ctx, seats, comment)) {
      throw new DomainError('forbidden', { reason: 'other-party' });
    }
    if (comment.place !== 'gone' && comment.place !== 'changed') {
      throw new DomainError('wrong-state', { reason: 'comment-words-changed' });
    }
    const { quote: standing, ...spot } = withFlow(ctx, sectionId, (flow) => spotFor(flow, marked));
    ctx.database.orm
      .update(comments)
      .set({ ...spot, standing })
      .where(eq(comments.id, commentId))
      .run();
    recordEvent(ctx, { type: 'comment.placed', sopId, subject: commentId, payload: { sectionId } });
  });
}
