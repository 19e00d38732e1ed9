import { asc, desc, eq, inArray } from 'drizzle-orm';
import { redlineWords, type RedlineRun } from '../../schema/document';
import { commentMentions, commentOutcomes, commentReplies, meetings, parties, people } from '../../schema/tables';
import type { Channel, CommentEffect, CommentKind, CommentPlace, Outcome } from '../../schema/vocabulary';
import { audienceOf, decide, seatsIn, type Seat } from '../access';
import { personOf, type Context } from '../kernel';
import { visibleSection, type SectionRow } from '../sections';
import { loadSop } from '../sops';
import { speaksFor } from './load';
import { placeComments, type CommentRow } from './place-comments';
import { needsDecision, stateOf, type CommentState } from './rules';
import { withholdIn, type Withhold } from './withhold';

/** An agency as it is written in a line. */
interface Code {
  code: string;
  name: string;
}

/** Who wrote something: its agency; the person only for those of the same agency and for leads. */
export interface Writer {
  party: Code | null;
  person: string | null;
  isOwn: boolean;
}

export interface ReplyView extends Writer {
  id: string;
  words: string;
  at: string;
}

export interface OutcomeView {
  id: string;
  outcome: Outcome;
  reason: string;
  at: string;
  /** number of the meeting it was decided in */
  meeting: number | null;
  satisfied: boolean | null;
}

export interface CommentView extends Writer {
  id: string;
  number: number;
  kind: CommentKind;
  effect: CommentEffect;
  state: CommentState;
  words: string;
  at: string;
  channel: Channel;
  receivedOn: string | null;
  /** the words of the section it was made on */
  textHash: string;
  quote: string;
  /** the words it was tied to later, where these are others */
  standing: string | null;
  place: CommentPlace;
  block: number | null;
  /** where it stands in the shared text, as Yjs encodes it, in base64; null where it stands nowhere */
  anchor: { start: string; end: string } | null;
  /** the quote with the wording it should have; null where none is proposed */
  proposal: RedlineRun[] | null;
  isApplied: boolean;
  hasObjection: boolean;
  mentions: string[];
  replies: ReplyView[];
  /** what was decided, the latest first */
  outcomes: OutcomeView[];
  needsDecision: boolean;
  /** its agency has yet to say whether it is satisfied, and the actor speaks for it */
  asksMe: boolean;
  abilities: {
    reply: boolean;
    dispose: boolean;
    withdraw: boolean;
    answer: boolean;
    apply: boolean;
    takeBack: boolean;
    place: boolean;
    /** for which agency the actor may make an objection of it */
    objectFor: string | null;
  };
}

export interface Discussion {
  comments: CommentView[];
  abilities: { write: boolean; record: boolean };
}

/** Everything about some comments that stands in other tables. */
function loadAround(ctx: Context, rows: readonly CommentRow[]) {
  const { orm } = ctx.database;
  const ids = rows.map(({ id }) => id);
  const sopId = rows[0]?.sopId ?? '';
  return {
    parties: new Map(
      orm
        .select()
        .from(parties)
        .where(eq(parties.sopId, sopId))
        .all()
        .map((each) => [each.id, each]),
    ),
    people: new Map(
      orm
        .select({ id: people.id, name: people.name })
        .from(people)
        .all()
        .map(({ id, name }) => [id, name]),
    ),
    meetings: new Map(
      orm
        .select()
        .from(meetings)
        .where(eq(meetings.sopId, sopId))
        .all()
        .map(({ id, number }) => [id, number]),
    ),
    replies: orm
      .select()
      .from(commentReplies)
      .where(inArray(commentReplies.commentId, ids))
      .orderBy(asc(commentReplies.saidAt), asc(commentReplies.id))
      .all(),
    outcomes: orm
      .select()
      .from(commentOutcomes)
      .where(inArray(commentOutcomes.commentId, ids))
      .orderBy(desc(commentOutcomes.decidedAt), desc(commentOutcomes.id))
      .all(),
    mentions: orm.select().from(commentMentions).where(inArray(commentMentions.commentId, ids)).all(),
  };
}

type Around = ReturnType<typeof loadAround>;

interface Viewer {
  ctx: Context;
  seats: readonly Seat[];
  section: SectionRow;
  language: string;
  around: Around;
  withhold: Withhold;
}

function writerOf(
  { ctx, seats, around }: Viewer,
  { personId, partyId }: Pick<CommentRow, 'personId' | 'partyId'>,
): Writer {
  const party = partyId === null ? undefined : around.parties.get(partyId);
  const isOwn = personId === personOf(ctx.actor);
  const mayKnow = isOwn || seats.some((seat) => seat.role === 'lead' || (partyId !== null && seat.partyId === partyId));
  return {
    party: party ? { code: party.code, name: party.name } : null,
    // A lead who speaks for no agency acts as the lead: that is named.
    person: mayKnow || !party ? (around.people.get(personId) ?? null) : null,
    isOwn,
  };
}

function anchorOf({ place, start, end }: CommentRow): CommentView['anchor'] {
  if (!start || !end || place === 'gone' || place === 'section') return null;
  return { start: start.toString('base64'), end: end.toString('base64') };
}

function outcomesOf({ around, withhold }: Viewer, id: string): OutcomeView[] {
  return around.outcomes
    .filter(({ commentId }) => commentId === id)
    .map(({ id: outcomeId, outcome, reason, decidedAt, meetingId, satisfied }) => ({
      ...{ id: outcomeId, outcome, reason: withhold(reason), satisfied, at: decidedAt.toISOString() },
      meeting: meetingId === null ? null : (around.meetings.get(meetingId) ?? null),
    }));
}

/** What can be done with the wording a comment proposes. */
function wordingAbilities({ seats, section }: Viewer, comment: CommentRow) {
  const { place, quote, standing, proposal, appliedAt } = comment;
  const mayEdit = decide(seats, 'section.edit', { phase: section.phase }).allowed && place === 'words';
  return {
    apply: mayEdit && proposal !== null && !appliedAt && standing === quote,
    takeBack: mayEdit && appliedAt !== null && standing === proposal,
  };
}

/** For which agency the actor may make an objection of a comment. */
function objectsFor({ seats, section }: Viewer, { kind, partyId, voteId }: CommentRow): string | null {
  const isOpen = kind === 'concern' && section.phase === 'called' && voteId === null;
  return isOpen && partyId !== null && decide(seats, 'vote.cast', { partyId }).allowed ? partyId : null;
}

const nothing: CommentView['abilities'] = {
  ...{ reply: false, dispose: false, withdraw: false, answer: false },
  ...{ apply: false, takeBack: false, place: false, objectFor: null },
};

function abilitiesOf(viewer: Viewer, comment: CommentRow, latest?: OutcomeView): CommentView['abilities'] {
  const { ctx, seats } = viewer;
  const reply = decide(seats, 'comment.write').allowed;
  if (latest?.outcome === 'withdrawn') return { ...nothing, reply };
  const isOwn = reply && speaksFor(ctx, seats, comment);
  const leads = decide(seats, 'section.manage').allowed;
  return {
    ...{ reply, dispose: leads, withdraw: isOwn, answer: isOwn && latest !== undefined },
    ...wordingAbilities(viewer, comment),
    place: (leads || isOwn) && (comment.place === 'gone' || comment.place === 'changed'),
    objectFor: objectsFor(viewer, comment),
  };
}

function viewOf(viewer: Viewer, comment: CommentRow): CommentView {
  const { around, language, withhold } = viewer;
  const { id, number, kind, effect, channel, receivedOn, textHash, place, block } = comment;
  const [words, quote, standing] = [withhold(comment.words), withhold(comment.quote), withhold(comment.standing)];
  const outcomes = outcomesOf(viewer, id);
  const [latest] = outcomes;
  const abilities = abilitiesOf(viewer, comment, latest);
  const isApplied = comment.appliedAt !== null;
  return {
    ...writerOf(viewer, comment),
    ...{ id, number, kind, effect, words, channel, receivedOn, textHash, quote, place, block, isApplied, outcomes },
    state: stateOf(latest),
    at: comment.madeAt.toISOString(),
    standing: standing === quote || isApplied ? null : standing,
    anchor: anchorOf(comment),
    proposal: comment.proposal === null ? null : redlineWords(quote, withhold(comment.proposal), language),
    hasObjection: comment.voteId !== null,
    mentions: [...new Set(around.mentions.filter(({ commentId }) => commentId === id).map((each) => each.partyId))]
      .map((partyId) => around.parties.get(partyId)?.code ?? '')
      .sort(),
    replies: around.replies
      .filter(({ commentId }) => commentId === id)
      .map((reply) => ({
        ...writerOf(viewer, reply),
        ...{ id: reply.id, words: withhold(reply.words), at: reply.saidAt.toISOString() },
      })),
    needsDecision: needsDecision(latest),
    asksMe: abilities.answer && latest?.satisfied === null,
    abilities,
  };
}

/**
 * What was said of a section, in the order of its text, each comment where its words stand now.
 * @throws DomainError `not-found`
 */
export function discussionOf(ctx: Context, sectionId: string): Discussion {
  const section = visibleSection(ctx, sectionId);
  const seats = seatsIn(ctx, section.sopId);
  const rows = [...placeComments(ctx, sectionId)].sort((a, b) => a.letters - b.letters || a.number - b.number);
  const { language } = loadSop(ctx, section.sopId);
  const withhold = withholdIn(ctx, sectionId, audienceOf(seats));
  const viewer = { ctx, seats, section, language, around: loadAround(ctx, rows), withhold };
  return {
    comments: rows.map((comment) => viewOf(viewer, comment)),
    abilities: {
      write: decide(seats, 'comment.write').allowed,
      record: decide(seats, 'vote.record').allowed,
    },
  };
}
