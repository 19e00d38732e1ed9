import { asc, eq } from 'drizzle-orm';
import { encode } from 'uqr';
import { shortHash } from '../../schema/document';
import { comments, paperComments } from '../../schema/tables';
import type { CommentEffect, CommentKind, ObjectionGround, Position, StandAsideReason } from '../../schema/vocabulary';
import { decide, seatsIn } from '../access';
import { assessSop } from '../agreement';
import type { Context } from '../kernel';
import { projectSop, type SectionRow } from '../sections';
import { loadSop } from '../sops';
import { leftStanding, type LeftStanding } from './left-standing';
import { partyEver, paperFor, votesOf, type PaperRow } from './load';
import { scansOf, type SlipScan } from './scans';
import { contestableUntil, paperState, type PaperState } from './rules';

interface OfSection {
  number: number;
  title: string;
}

export interface SlipVote extends OfSection {
  id: string;
  fingerprint: string;
  position: Position;
  statement: string | null;
  ground: ObjectionGround | null;
  reason: string | null;
  remedy: string | null;
  standAside: StandAsideReason | null;
  /** on a contested slip: what the contest left in its section */
  left?: LeftStanding;
}

export interface SlipComment extends OfSection {
  id: string;
  /** counted through the SOP */
  comment: number;
  block: number | null;
  kind: CommentKind;
  effect: CommentEffect;
  words: string;
  quote: string;
  proposal: string | null;
}

/** What was recorded for a party from its paper, to be read back to it. Names no person. */
export interface Slip {
  id: string;
  title: string;
  edition: string;
  party: { code: string; name: string };
  receivedOn: string;
  enteredAt: string;
  state: PaperState;
  /** the last day on which it can be contested */
  until: string;
  /** what the party says is wrong */
  reason: string | null;
  votes: SlipVote[];
  comments: SlipComment[];
  scans: SlipScan[];
  /** of this page, as dark and light squares */
  code: boolean[][];
  address: string;
  abilities: { confirm: boolean; contest: boolean; scan: boolean };
}

const sectionOf = (sections: readonly SectionRow[], id: string): OfSection => {
  const { ordinal: number = 0, title = '' } = sections.find((each) => each.id === id) ?? {};
  return { number, title };
};

function slipVotes(ctx: Context, { id, sopId, contestedAt }: PaperRow, sections: readonly SectionRow[]): SlipVote[] {
  const found = contestedAt === null ? [] : assessSop(ctx, sopId).sections;
  return votesOf(ctx, id)
    .map((vote) => {
      const { id: voteId, sectionId, textHash, position, statement, ground, reason, remedy, standAside } = vote;
      const assessment = found.find(({ section }) => section.id === sectionId);
      return {
        ...{ ...sectionOf(sections, sectionId), id: voteId, fingerprint: shortHash(textHash) },
        ...{ position, statement, ground, reason, remedy, standAside },
        ...(assessment ? { left: leftStanding(assessment, vote) } : {}),
      };
    })
    .sort((a, b) => a.number - b.number);
}

function slipComments(ctx: Context, { id }: PaperRow, sections: readonly SectionRow[]): SlipComment[] {
  const rows = ctx.database.orm
    .select({ comment: comments })
    .from(paperComments)
    .innerJoin(comments, eq(comments.id, paperComments.commentId))
    .where(eq(paperComments.paperId, id))
    .orderBy(asc(comments.number))
    .all();
  return rows.map(({ comment: { id: commentId, sectionId, number, block, kind, effect, words, quote, proposal } }) => ({
    ...{ ...sectionOf(sections, sectionId), id: commentId, comment: number },
    ...{ block, kind, effect, words, quote, proposal },
  }));
}

/**
 * The slip that reads a paper back to its agency. @throws DomainError `not-found`; `forbidden` to other agencies
 */
export function paperSlip(ctx: Context, paperId: string): Slip {
  const paper = paperFor(ctx, paperId, 'paper.read');
  const { sopId, partyId, receivedOn, enteredAt, reason } = paper;
  const seats = seatsIn(ctx, sopId);
  const { title, edition } = loadSop(ctx, sopId);
  const sections = projectSop(ctx, sopId);
  const state = paperState(paper, ctx.now());
  const address = `${ctx.settings.baseUrl}/sops/${sopId}/paper/slips/${paperId}`;
  return {
    ...{ id: paperId, title, edition, receivedOn, state, reason, address },
    party: partyEver(ctx, partyId),
    enteredAt: enteredAt.toISOString(),
    until: contestableUntil(enteredAt),
    votes: slipVotes(ctx, paper, sections),
    comments: slipComments(ctx, paper, sections),
    scans: scansOf(ctx, paper),
    code: encode(address, { ecc: 'M', border: 4 }).data,
    abilities: {
      confirm: (state === 'open' || state === 'stands') && decide(seats, 'vote.confirm', { partyId }).allowed,
      contest: state === 'open' && decide(seats, 'paper.contest', { partyId }).allowed,
      scan: decide(seats, 'vote.record', { partyId }).allowed,
    },
  };
}
