import { discussionInputs } from '../../schema/inputs';
import { commentReplies } from '../../schema/tables';
import { seatsIn, signedIn } from '../access';
import { guardWords } from '../guard';
import { parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { commentFor, partyOf } from './load';
import { noteMentions } from './mentions';

/** Adds to the thread of a comment. @throws DomainError `forbidden`, `invalid` */
export function replyToComment(ctx: Context, input: unknown): void {
  const { commentId, words, overrideReason } = parseInput(discussionInputs.replyToComment, input);
  ctx.database.transaction(() => {
    const { comment } = commentFor(ctx, commentId, 'comment.write');
    const { sopId, sectionId } = comment;
    guardWords(ctx, { sopId, kind: 'comment', words: { words }, overrideReason });
    const partyId = partyOf(seatsIn(ctx, sopId));
    const row = { id: ctx.newId('reply'), commentId, personId: signedIn(ctx), partyId, words, saidAt: ctx.now() };
    ctx.database.orm.insert(commentReplies).values(row).run();
    const mentions = noteMentions(ctx, comment, words);
    recordEvent(ctx, { type: 'comment.replied', sopId, subject: commentId, payload: { sectionId, partyId, mentions } });
  });
}
