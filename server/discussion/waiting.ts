import { asc, eq } from 'drizzle-orm';
import { commentMentions, commentOutcomes, commentReplies, comments, sections } from '../../schema/tables';
import { authorise, decide, type Seat } from '../access';
import type { Context } from '../kernel';
import { sharedLook } from '../sections';
import { speaksFor } from './load';
import { needsDecision, stateOf } from './rules';
import type { CommentRow } from './place-comments';

/** Comments of a section that wait for the actor. */
export interface CommentNeed {
  sectionId: string;
  title: string;
  kind: 'comment-to-decide' | 'comment-decided' | 'comment-mentions';
  /** the comment, where it is one; of several, how many */
  commentId: string;
  count: number;
}

type Row = { comment: CommentRow; title: string };

/** When an agency was last asked, and when it last said something, in each comment. */
function talkOf({ database: { orm } }: Context, sopId: string) {
  const of = eq(comments.sopId, sopId);
  const asked = orm
    .select({ row: commentMentions })
    .from(commentMentions)
    .innerJoin(comments, eq(comments.id, commentMentions.commentId))
    .where(of)
    .all();
  const said = orm
    .select({ row: commentReplies })
    .from(commentReplies)
    .innerJoin(comments, eq(comments.id, commentReplies.commentId))
    .where(of)
    .all();
  return { asked: asked.map(({ row }) => row), said: said.map(({ row }) => row) };
}

/** Whether one of these agencies was asked in a comment and has not said anything there since. */
function isAsked({ asked, said }: ReturnType<typeof talkOf>, commentId: string, seats: readonly Seat[]): boolean {
  return seats.some(({ partyId }) => {
    const times = asked.filter((each) => each.commentId === commentId && each.partyId === partyId);
    const last = Math.max(...times.map(({ mentionedAt }) => mentionedAt.getTime()));
    const answers = said.filter((each) => each.commentId === commentId && each.partyId === partyId);
    return times.length > 0 && !answers.some(({ saidAt }) => saidAt.getTime() >= last);
  });
}

/** The last word on each comment. */
function latestOf({ database: { orm } }: Context, sopId: string) {
  const outcomes = orm
    .select({ row: commentOutcomes })
    .from(commentOutcomes)
    .innerJoin(comments, eq(comments.id, commentOutcomes.commentId))
    .where(eq(comments.sopId, sopId))
    .orderBy(asc(commentOutcomes.decidedAt), asc(commentOutcomes.id))
    .all();
  return new Map(outcomes.map(({ row }) => [row.commentId, row]));
}

function rowsOf({ database: { orm } }: Context, sopId: string): Row[] {
  return orm
    .select({ comment: comments, title: sections.title })
    .from(comments)
    .innerJoin(sections, eq(sections.id, comments.sectionId))
    .where(eq(comments.sopId, sopId))
    .orderBy(asc(sections.ordinal), asc(comments.number))
    .all();
}

const sharedComments = sharedLook((ctx, sopId) => ({
  rows: rowsOf(ctx, sopId),
  talk: talkOf(ctx, sopId),
  latest: latestOf(ctx, sopId),
}));

function kindFor(ctx: Context, seats: readonly Seat[], { talk, latest }: ReturnType<typeof sharedComments>) {
  const leads = decide(seats, 'section.manage').allowed;
  return ({ comment }: Row): CommentNeed['kind'][] => {
    const last = latest.get(comment.id);
    const kinds: CommentNeed['kind'][] = [];
    if (leads && needsDecision(last)) kinds.push('comment-to-decide');
    if (stateOf(last) === 'answered' && speaksFor(ctx, seats, comment)) kinds.push('comment-decided');
    if (stateOf(last) !== 'withdrawn' && isAsked(talk, comment.id, seats)) kinds.push('comment-mentions');
    return kinds;
  };
}

/**
 * What waits for the actor in the comments of one SOP: as a lead, to decide; as an agency, to say whether a decision
 * satisfies it, or to answer where it is named. One line for each section and kind. @throws DomainError `not-found`
 */
export function waitingComments(ctx: Context, sopId: string): CommentNeed[] {
  return commentsWaitingFor(ctx, sopId, authorise(ctx, sopId, 'sop.read'));
}

/** The same for whoever would have these seats, such as an agency that is not online. The caller has authorised. */
export function commentsWaitingFor(ctx: Context, sopId: string, seats: readonly Seat[]): CommentNeed[] {
  const shared = sharedComments(ctx, sopId);
  const kindsOf = kindFor(ctx, seats, shared);
  const needs = new Map<string, CommentNeed>();
  for (const row of shared.rows) {
    for (const kind of kindsOf(row)) {
      const key = `${row.comment.sectionId} ${kind}`;
      const { sectionId, id: commentId } = row.comment;
      const before = needs.get(key) ?? { sectionId, title: row.title, kind, commentId, count: 0 };
      needs.set(key, { ...before, count: before.count + 1 });
    }
  }
  return [...needs.values()];
}
