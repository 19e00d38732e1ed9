import { and, asc, desc, eq, isNull, ne, or } from 'drizzle-orm';
import type { z } from 'zod';
import { rowKey } from '../../schema/comment-form';
import { discussionInputs } from '../../schema/inputs';
import { calls, commentOutcomes, commentReplies, comments, meetings, sections } from '../../schema/tables';
import type { Channel, CommentEffect, CommentKind, CommentPlace } from '../../schema/vocabulary';
import { audienceOf, authorise, decide, type Seat } from '../access';
import { parseInput, type Context } from '../kernel';
import { loadParties } from '../sops';
import { speaksFor, type OutcomeRow } from './load';
import { placeComments, type CommentRow } from './place-comments';
import type { OutcomeView } from './queries';
import { cameLate, needsDecision, showsLine, stateOf, type CommentState } from './rules';
import { withholdIn, type Withhold } from './withhold';

/** One comment as a row of the table. Its agency stands for whoever wrote it: the table goes to everybody. */
export interface CommentLine {
  id: string;
  number: number;
  /** what it is called in files */
  key: string;
  section: { id: string; number: number; title: string };
  party: { id: string; code: string; name: string } | null;
  place: CommentPlace;
  block: number | null;
  kind: CommentKind;
  effect: CommentEffect;
  state: CommentState;
  quote: string;
  words: string;
  /** the wording it should have: empty to delete the words; null where none is proposed */
  proposal: string | null;
  channel: Channel;
  receivedOn: string | null;
  at: string;
  /** it came when its section had been called for agreement before */
  isLate: boolean;
  replies: number;
  /** what was decided last */
  outcome: OutcomeView | null;
  needsDecision: boolean;
  /** its agency has yet to say whether it is satisfied, and the actor speaks for it */
  asksMe: boolean;
}

export type TableFilter = z.output<typeof discussionInputs.commentTable>;

export interface CommentTable {
  lines: CommentLine[];
  /** of all comments, shown or not */
  count: { all: number; decision: number; asksMe: number };
  filter: Omit<TableFilter, 'sopId'>;
  abilities: { import: boolean };
}

function loadAround(ctx: Context, sopId: string) {
  const { orm } = ctx.database;
  const here = eq(comments.sopId, sopId);
  const outcomes = orm
    .select({ row: commentOutcomes })
    .from(commentOutcomes)
    .innerJoin(comments, eq(comments.id, commentOutcomes.commentId))
    .where(here)
    .orderBy(asc(commentOutcomes.decidedAt), asc(commentOutcomes.id))
    .all();
  const replies = orm
    .select({ commentId: commentReplies.commentId })
    .from(commentReplies)
    .innerJoin(comments, eq(comments.id, commentReplies.commentId))
    .where(here)
    .all();
  const counted = new Map<string, number>();
  for (const { commentId } of replies) counted.set(commentId, (counted.get(commentId) ?? 0) + 1);
  const held = orm.select().from(meetings).where(eq(meetings.sopId, sopId)).all();
  const called = orm
    .select({ sectionId: calls.sectionId, openedAt: calls.openedAt })
    .from(calls)
    .innerJoin(sections, eq(sections.id, calls.sectionId))
    .where(and(eq(sections.sopId, sopId), or(isNull(calls.ending), ne(calls.ending, 'undone'))))
    .orderBy(desc(calls.openedAt))
    .all();
  return {
    /** when each section was first called */
    called: new Map(called.map(({ sectionId, openedAt }) => [sectionId, openedAt])),
    /** the last of each comment */
    outcomes: new Map(outcomes.map(({ row }) => [row.commentId, row])),
    replies: counted,
    meetings: new Map(held.map(({ id, number }) => [id, number])),
    parties: new Map(loadParties(ctx, sopId).map((party) => [party.id, party])),
  };
}

type Around = ReturnType<typeof loadAround>;

function outcomeOf(around: Around, withhold: Withhold, row: OutcomeRow | undefined): OutcomeView | null {
  if (!row) return null;
  const { id, outcome, decidedAt, meetingId, satisfied } = row;
  const meeting = meetingId === null ? null : (around.meetings.get(meetingId) ?? null);
  return { id, outcome, reason: withhold(row.reason), at: decidedAt.toISOString(), meeting, satisfied };
}

interface Viewer {
  ctx: Context;
  seats: readonly Seat[];
  around: Around;
}

function lineOf(
  { ctx, seats, around }: Viewer,
  comment: CommentRow,
  section: CommentLine['section'],
  withhold: Withhold,
): CommentLine {
  const { id, number, partyId, place, block, kind, effect, channel, receivedOn } = comment;
  const party = partyId === null ? undefined : around.parties.get(partyId);
  const latest = around.outcomes.get(id);
  const state = stateOf(latest);
  return {
    ...{ id, number, key: rowKey(comment), section, place, block, kind, effect, state },
    ...{ quote: withhold(comment.quote), words: withhold(comment.words), proposal: withhold(comment.proposal) },
    ...{ channel, receivedOn, at: comment.madeAt.toISOString() },
    isLate: cameLate(comment, around.called.get(comment.sectionId)),
    party: party ? { id: party.id, code: party.code, name: party.name } : null,
    replies: around.replies.get(id) ?? 0,
    outcome: outcomeOf(around, withhold, latest),
    needsDecision: needsDecision(latest),
    asksMe: state === 'answered' && speaksFor(ctx, seats, comment),
  };
}

/** Every comment as somebody with these seats may read it; without any, as everybody may. The caller has authorised. */
export function allLines(ctx: Context, seats: readonly Seat[], sopId: string): CommentLine[] {
  const viewer = { ctx, seats, around: loadAround(ctx, sopId) };
  const { id, ordinal: number, title } = sections;
  const here = ctx.database.orm.select({ id, number, title }).from(sections).where(eq(sections.sopId, sopId));
  return here
    .orderBy(asc(sections.ordinal))
    .all()
    .flatMap((section) => {
      const placed = [...placeComments(ctx, section.id)];
      if (placed.length === 0) return [];
      const withhold = withholdIn(ctx, section.id, audienceOf(seats));
      return placed
        .sort((a, b) => a.letters - b.letters || a.number - b.number)
        .map((comment) => lineOf(viewer, comment, section, withhold));
    });
}

/**
 * Every comment of an SOP in the order of its text, or those that are asked for. No person is named.
 * @throws DomainError `not-found`; `invalid`
 */
export function commentTable(ctx: Context, input: unknown): CommentTable {
  const { sopId, ...filter } = parseInput(discussionInputs.commentTable, input);
  const seats = authorise(ctx, sopId, 'sop.read');
  const lines = allLines(ctx, seats, sopId);
  return {
    lines: lines.filter((line) => showsLine(line, filter)),
    count: {
      all: lines.length,
      decision: lines.filter((line) => line.needsDecision).length,
      asksMe: lines.filter((line) => line.asksMe).length,
    },
    filter,
    abilities: { import: decide(seats, 'comment.import').allowed },
  };
}
