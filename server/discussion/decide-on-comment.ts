import { eq } from 'drizzle-orm';
import { discussionInputs } from '../../schema/inputs';
import { commentOutcomes } from '../../schema/tables';
import type { Outcome } from '../../schema/vocabulary';
import { signedIn } from '../access';
import { runningMeeting } from '../agreement';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { commentFor, latestOutcome, ownComment, refuseWithdrawn } from './load';
import type { CommentRow } from './place-comments';

export interface Decision {
  outcome: Outcome;
  reason: string;
  /** the meeting that decided it; left out, the one that runs now */
  meetingId?: string | undefined;
}

/** Writes what becomes of a comment; deciding the same again changes nothing. */
export function writeOutcome(
  ctx: Context,
  { id: commentId, sopId, sectionId, partyId }: Pick<CommentRow, 'id' | 'sopId' | 'sectionId' | 'partyId'>,
  { meetingId = runningMeeting(ctx, sopId) ?? undefined, ...said }: Decision,
) {
  const before = latestOutcome(ctx, commentId);
  if (before?.outcome === said.outcome && before.reason === said.reason) return;
  const id = ctx.newId('outcome');
  const by = { decidedBy: signedIn(ctx), decidedAt: ctx.now(), meetingId: meetingId ?? null };
  ctx.database.orm
    .insert(commentOutcomes)
    .values({ id, commentId, ...said, ...by })
    .run();
  const { outcome } = said;
  const type = outcome === 'withdrawn' ? 'comment.withdrawn' : 'comment.disposed';
  recordEvent(ctx, { type, sopId, subject: commentId, payload: { sectionId, partyId, outcome } });
}

/**
 * Says what becomes of a comment, with the reason; its agency is asked whether it is satisfied. A later decision takes
 * the place of an earlier one, which stays on record.
 * @throws DomainError `forbidden` unless the actor leads; `invalid` without a reason; `wrong-state` when it was withdrawn
 */
export function disposeOfComment(ctx: Context, input: unknown): void {
  const { commentId, outcome, reason, overrideReason } = parseInput(discussionInputs.disposeOfComment, input);
  ctx.database.transaction(() => {
    const { comment } = commentFor(ctx, commentId, 'section.manage');
    refuseWithdrawn(ctx, comment);
    guardWords(ctx, { sopId: comment.sopId, kind: 'comment', words: { reason }, overrideReason });
    writeOutcome(ctx, comment, { outcome, reason });
  });
}

/** Its agency takes a comment back; it stays on record. @throws DomainError `forbidden` to anybody else */
export function withdrawComment(ctx: Context, input: unknown): void {
  const { commentId, reason, overrideReason } = parseInput(discussionInputs.withdrawComment, input);
  ctx.database.transaction(() => {
    const { comment } = ownComment(ctx, commentId);
    if (latestOutcome(ctx, commentId)?.outcome === 'withdrawn') return;
    guardWords(ctx, { sopId: comment.sopId, kind: 'comment', words: { reason }, overrideReason });
    writeOutcome(ctx, comment, { outcome: 'withdrawn', reason });
  });
}

/**
 * The agency that made a comment says whether what became of it satisfies it; it may change its mind.
 * @throws DomainError `forbidden` to anybody else; `wrong-state` when something else was decided since
 */
export function answerOutcome(ctx: Context, input: unknown): void {
  const { outcomeId, satisfied: said } = parseInput(discussionInputs.answerOutcome, input);
  ctx.database.transaction(() => {
    const { orm } = ctx.database;
    const row = orm.select().from(commentOutcomes).where(eq(commentOutcomes.id, outcomeId)).get();
    const { comment } = ownComment(ctx, row?.commentId ?? '');
    refuseWithdrawn(ctx, comment);
    const satisfied = said === 'yes';
    if (latestOutcome(ctx, comment.id)?.id !== outcomeId) {
      throw new DomainError('wrong-state', { reason: 'comment-not-disposed' });
    }
    if (row?.satisfied === satisfied) return;
    const answer = { satisfied, answeredBy: signedIn(ctx), answeredAt: ctx.now() };
    orm.update(commentOutcomes).set(answer).where(eq(commentOutcomes.id, outcomeId)).run();
    const { sopId, sectionId, partyId } = comment;
    const type = satisfied ? 'comment.satisfied' : 'comment.not-satisfied';
    recordEvent(ctx, { type, sopId, subject: comment.id, payload: { sectionId, partyId } });
  });
}
