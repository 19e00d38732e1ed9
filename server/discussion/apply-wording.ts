import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { eq } from 'drizzle-orm';
import * as Y from 'yjs';
import { discussionInputs } from '../../schema/inputs';
import { comments } from '../../schema/tables';
import { decide, seatsIn, signedIn } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { rewriteSection } from '../sections';
import { recordEvent } from '../trail';
import { writeOutcome } from './decide-on-comment';
import type { Range } from './find-words';
import { lettersOf, type Flow } from './flow';
import { commentFor, latestOutcome, refuseWithdrawn, type Case } from './load';
import { atLarge, onWords, withFlow, type Placed } from './place-comments';

const wrongState = (
  reason: 'comment-words-gone' | 'comment-words-changed' | 'comment-has-no-wording' | 'comment-not-applied',
) => new DomainError('wrong-state', { reason });

/** Where the words of a comment stand, all in one run of text. @throws DomainError `wrong-state` */
function rangeOf(
  flow: Flow,
  { comment: { letters, standing } }: Case,
): Range & { type: Y.XmlText; at: number; end: number } {
  const [from, to] = [letters, letters + lettersOf(standing).length];
  const [first, last] = [flow.startAt(from), flow.endAt(to)];
  if (!(first.type instanceof Y.XmlText) || first.type !== last.type) throw wrongState('comment-words-changed');
  return { from, to, type: first.type, at: first.index, end: last.index };
}

/** How the letter at a place looks: bold, a link. */
function looksAt(text: Y.XmlText, at: number): Record<string, unknown> {
  let next = 0;
  for (const { insert, attributes = {} } of text.toDelta() as {
    insert: unknown;
    attributes?: Record<string, unknown>;
  }[]) {
    next += typeof insert === 'string' ? insert.length : 1;
    if (at < next) return attributes;
  }
  return {};
}

/** The section with other words in the place of a comment's own. */
function withWords(ctx: Context, found: Case, words: string): { document: unknown; from: number } {
  return withFlow(ctx, found.section.id, (flow) => {
    const { type, at, end, from } = rangeOf(flow, found);
    const looks = looksAt(type, at);
    type.delete(at, end - at);
    if (words !== '') type.insert(at, words, looks);
    return { document: yXmlFragmentToProsemirrorJSON(flow.fragment), from };
  });
}

/** Where those other words stand once they are in the text. */
function placedAt(ctx: Context, found: Case, from: number, words: string): Placed {
  const length = lettersOf(words).length;
  const { block, start, end, before, after, copies } = found.comment;
  if (length === 0)
    return { ...atLarge, ...{ place: 'gone', block, letters: from, start, end, before, after, copies } };
  return withFlow(ctx, found.section.id, (flow) => onWords(flow, { from, to: from + length }));
}

/** Replaces the words of a comment in the live text, as one edit that everybody sees. @returns the hashes around it */
function replace(ctx: Context, found: Case, words: string) {
  const { section } = found;
  const { document, from } = withWords(ctx, found, words);
  const { textHash: afterHash } = rewriteSection(ctx, { sectionId: section.id, document });
  const spot = placedAt(ctx, found, from, words);
  ctx.database.orm
    .update(comments)
    .set({ ...spot, standing: words })
    .where(eq(comments.id, found.comment.id))
    .run();
  return { beforeHash: section.textHash, afterHash };
}

/**
 * Puts the wording a comment proposes into the text, in the place of exactly the words it was proposed for. The trail
 * names whose wording it is. Where a lead does it, the comment counts as accepted. Applying what is applied is fine.
 * @throws DomainError `forbidden` unless the actor may edit the section now; `wrong-state` when it proposes nothing, was
 * withdrawn, or its words were changed or are gone: nobody's words are written over
 */
export function applyWording(ctx: Context, input: unknown): void {
  const { commentId } = parseInput(discussionInputs.applyWording, input);
  ctx.database.transaction(() => {
    const found = commentFor(ctx, commentId, 'section.edit');
    const { comment } = found;
    const { sopId, sectionId, proposal, personId, partyId, place } = comment;
    if (comment.appliedAt) return;
    if (proposal === null) throw wrongState('comment-has-no-wording');
    refuseWithdrawn(ctx, comment);
    if (place === 'gone') throw wrongState('comment-words-gone');
    if (place !== 'words' || comment.standing !== comment.quote) throw wrongState('comment-words-changed');
    const hashes = replace(ctx, found, proposal);
    const by = { appliedAt: ctx.now(), appliedBy: signedIn(ctx) };
    ctx.database.orm.update(comments).set(by).where(eq(comments.id, commentId)).run();
    const payload = { sectionId, partyId, author: personId, ...hashes };
    recordEvent(ctx, { type: 'comment.applied', sopId, subject: commentId, payload });
    const isOpen = latestOutcome(ctx, commentId) === undefined;
    if (isOpen && decide(seatsIn(ctx, sopId), 'section.manage').allowed) {
      writeOutcome(ctx, comment, { outcome: 'accepted', reason: '' });
    }
  });
}

/**
 * Takes applied wording out of the text again: the words it replaced stand there as before.
 * @throws DomainError `forbidden`; `wrong-state` when it does not stand there as it was put in
 */
export function takeBackWording(ctx: Context, input: unknown): void {
  const { commentId } = parseInput(discussionInputs.takeBackWording, input);
  ctx.database.transaction(() => {
    const found = commentFor(ctx, commentId, 'section.edit');
    const { sopId, sectionId, quote, proposal, place, standing, appliedAt } = found.comment;
    if (!appliedAt) return;
    if (place !== 'words' || standing !== proposal) throw wrongState('comment-not-applied');
    const hashes = replace(ctx, found, quote);
    ctx.database.orm.update(comments).set({ appliedAt: null, appliedBy: null }).where(eq(comments.id, commentId)).run();
    recordEvent(ctx, { type: 'comment.taken-back', sopId, subject: commentId, payload: { sectionId, ...hashes } });
  });
}
