import { desc, eq } from 'drizzle-orm';
import { commentOutcomes, comments } from '../../schema/tables';
import { authorise, decide, requireSeat, seatsIn, type Action, type Seat } from '../access';
import { DomainError, personOf, type Context } from '../kernel';
import { loadSection, type SectionRow } from '../sections';
import { placeComments, type CommentRow } from './place-comments';

export type OutcomeRow = typeof commentOutcomes.$inferSelect;

/** A comment with its words where they stand now, and its section, once the actor may do this to it. */
export interface Case {
  comment: CommentRow;
  section: SectionRow;
}

function visibleComment(ctx: Context, commentId: string): Case {
  const row = ctx.database.orm.select().from(comments).where(eq(comments.id, commentId)).get();
  requireSeat(ctx, row?.sopId, 'comment');
  const comment = row && placeComments(ctx, row.sectionId).find(({ id }) => id === commentId);
  if (!comment) throw new DomainError('not-found', { what: 'comment' });
  return { comment, section: loadSection(ctx, comment.sectionId) };
}

/** A comment the actor may do this to. @throws DomainError `not-found`, `forbidden` */
export function commentFor(ctx: Context, commentId: string, action: Action): Case {
  const found = visibleComment(ctx, commentId);
  authorise(ctx, found.comment.sopId, action, { phase: found.section.phase });
  return found;
}

/** Whether the actor speaks for whoever made a comment: its agency, else its author. */
export function speaksFor(ctx: Context, seats: readonly Seat[], { personId, partyId }: CommentRow): boolean {
  if (partyId === null) return personId === personOf(ctx.actor);
  return decide(seats, 'comment.answer-for', { partyId }).allowed;
}

/** A comment of the actor's own agency. @throws DomainError `not-found`; `forbidden` for another's */
export function ownComment(ctx: Context, commentId: string): Case {
  const found = commentFor(ctx, commentId, 'comment.write');
  if (!speaksFor(ctx, seatsIn(ctx, found.comment.sopId), found.comment)) {
    throw new DomainError('forbidden', { reason: found.comment.partyId === null ? 'not-author' : 'other-party' });
  }
  return found;
}

/** What was last decided on a comment. */
export function latestOutcome(ctx: Context, commentId: string): OutcomeRow | undefined {
  return ctx.database.orm
    .select()
    .from(commentOutcomes)
    .where(eq(commentOutcomes.commentId, commentId))
    .orderBy(desc(commentOutcomes.decidedAt), desc(commentOutcomes.id))
    .limit(1)
    .get();
}

/** @throws DomainError `wrong-state` when its agency has taken it back */
export function refuseWithdrawn(ctx: Context, { id }: CommentRow): void {
  if (latestOutcome(ctx, id)?.outcome === 'withdrawn') {
    throw new DomainError('wrong-state', { reason: 'comment-withdrawn' });
  }
}

/** The agency for which somebody speaks who is seated for one. */
export const partyOf = (seats: readonly Seat[]): string | null =>
  seats.find(({ partyId }) => partyId !== null)?.partyId ?? null;
