import { eq, max, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { discussionInputs } from '../../schema/inputs';
import { commentedSections, comments } from '../../schema/tables';
import { LONGEST_QUOTE } from '../../schema/vocabulary';
import { authorise, decide, signedIn, type Seat } from '../access';
import { runningMeeting } from '../agreement';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { projectText, visibleSection, type SectionRow } from '../sections';
import { loadParty } from '../sops';
import { keptInsert, keptQuery } from '../storage';
import { recordEvent } from '../trail';
import { lettersOf, type Flow } from './flow';
import { partyOf } from './load';
import { locate, locateBlock, type Marked } from './locate';
import { noteMentions } from './mentions';
import { atLarge, onBlock, onWords, placeComments, withFlow, type Placed } from './place-comments';

export type CommentInput = z.output<typeof discussionInputs.openComment>;

/** Where a comment is to stand, and the words it is about as the text has them. */
export type Spot = Placed & { quote: string };

const invalid = (field: string, message: string) => new DomainError('invalid', { issues: [{ field, message }] });

function hasNoLetters({ blocks }: Flow, block: number): boolean {
  const [from, to] = blocks.slice(block, block + 2);
  return from !== undefined && from === to;
}

/** @throws DomainError `invalid` when nobody can say which words were marked */
export function spotFor(flow: Flow, marked: Marked): Spot {
  const { quote, block } = marked;
  if (lettersOf(quote) === '' && block === undefined) return { ...atLarge, quote: '' };
  // A directory shows fields, some of them not to everybody: a comment on one never carries what it says.
  if (block !== undefined && hasNoLetters(flow, block)) return { ...onBlock(flow, block), quote: '' };
  const range = lettersOf(quote) === '' ? locateBlock(flow, block ?? 0) : locate(flow, marked);
  const words = flow.words(range.from, range.to);
  const isTied = range.from < range.to && words.length <= LONGEST_QUOTE;
  if (isTied) return { ...onWords(flow, range), quote: words };
  return { ...onBlock(flow, block ?? 0), quote: '' };
}

/** Wording can be put in the place of words that stand in one run of text. */
export function refuseBroken({ proposal, strike }: CommentInput, { quote }: Spot): void {
  if (proposal === '' && !strike) return;
  if (quote === '' || quote.includes('\n')) {
    throw invalid('quote', 'Wording can be proposed for words within one paragraph. Mark these.');
  }
}

/** Whom a comment is from. A lead enters what came on paper or by phone for another agency. */
function sender(ctx: Context, { sopId }: SectionRow, seats: readonly Seat[], { channel, partyId }: CommentInput) {
  if (channel === 'online') return partyOf(seats);
  const decision = decide(seats, 'vote.record', { partyId });
  if (!decision.allowed) throw new DomainError('forbidden', { reason: decision.reason });
  return loadParty(ctx, sopId, partyId ?? '').id;
}

const lastNumber = keptQuery((orm) => {
  const ofSop = eq(comments.sopId, sql.placeholder('sopId'));
  return orm
    .select({ number: max(comments.number) })
    .from(comments)
    .where(ofSop)
    .prepare();
});

const insertComment = keptInsert(comments, 'appliedAt', 'appliedBy', 'voteId');

function write(
  ctx: Context,
  section: SectionRow,
  input: CommentInput,
  spot: Spot & { partyId: string | null },
): string {
  const { id: sectionId, sopId, textHash } = section;
  const { kind, effect, words, proposal, strike, channel, receivedOn = null } = input;
  const id = ctx.newId('comment');
  const said = { kind, effect, words, channel, receivedOn, textHash };
  const by = { personId: signedIn(ctx), madeAt: ctx.now(), meetingId: runningMeeting(ctx, sopId) };
  const number = (lastNumber(ctx.database).get({ sopId })?.number ?? 0) + 1;
  insertComment(ctx.database, {
    ...{ id, sopId, sectionId, number, ...said, ...by, ...spot, standing: spot.quote },
    proposal: proposal !== '' ? proposal.replaceAll(/\s+/gu, ' ') : strike ? '' : null,
  });
  return id;
}

/**
 * Writes a comment that was parsed, placed and looked at, with its event; for callers that have authorised and mark the
 * section as placed. @returns its id
 */
export function enterComment(
  ctx: Context,
  section: SectionRow,
  input: CommentInput,
  placed: Spot & { partyId: string | null },
): string {
  const { sopId, id: sectionId } = section;
  const { partyId } = placed;
  const id = write(ctx, section, input, placed);
  const mentions = noteMentions(ctx, { id, sopId }, input.words);
  const payload = { sectionId, partyId, kind: input.kind, channel: input.channel, mentions };
  recordEvent(ctx, { type: 'comment.opened', sopId, subject: id, payload });
  return id;
}

/**
 * Comments on words of a section, on a block of it or on the section at large; whoever may not edit it too: wording
 * proposed here never enters the text by itself.
 * @returns the id of the comment
 * @throws DomainError `forbidden`; `invalid`, also when the marked words are not to be found in the text
 */
export function openComment(ctx: Context, input: unknown): string {
  const parsed = parseInput(discussionInputs.openComment, input);
  return ctx.database.transaction(() => {
    const { sopId, id: sectionId } = visibleSection(ctx, parsed.sectionId);
    const seats = authorise(ctx, sopId, 'comment.write');
    const section = projectText(ctx, sectionId);
    placeComments(ctx, sectionId);
    const partyId = sender(ctx, section, seats, parsed);
    const spot = withFlow(ctx, sectionId, (flow) => spotFor(flow, parsed));
    refuseBroken(parsed, spot);
    const { words, proposal, overrideReason } = parsed;
    guardWords(ctx, { sopId, kind: 'comment', words: { words, proposal }, overrideReason });
    const id = enterComment(ctx, section, parsed, { ...spot, partyId });
    markPlaced(ctx, sectionId);
    return id;
  });
}

/** The comments of this section are all where its text is now. */
export function markPlaced(ctx: Context, sectionId: string): void {
  const placedSeq = ctx.database.updates.lastSeq(sectionId);
  ctx.database.orm
    .insert(commentedSections)
    .values({ sectionId, placedSeq })
    .onConflictDoUpdate({ target: commentedSections.sectionId, set: { placedSeq } })
    .run();
}
