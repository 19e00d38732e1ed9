import { asc, eq, inArray } from 'drizzle-orm';
import type { ConsensusRecord } from '../../../schema/consensus-record';
import { calls, meetings } from '../../../schema/tables';
import { assessSop, disownedVotes, objectionView, voteHistory, type Assessment } from '../../agreement';
import type { Context } from '../../kernel';
import type { PartyRow } from '../../sops';

const iso = (moment: Date | null) => moment?.toISOString() ?? null;

/** How ids are called in a record. */
export interface Names {
  codes: ReadonlyMap<string, string>;
  meetings: ReadonlyMap<string, number>;
}

export function meetingNumbers({ database: { orm } }: Context, sopId: string): ReadonlyMap<string, number> {
  const rows = orm.select({ id: meetings.id, number: meetings.number }).from(meetings).where(eq(meetings.sopId, sopId));
  return new Map(rows.all().map(({ id, number }) => [id, number]));
}

const codeIn = ({ codes }: Names, partyId: string) => codes.get(partyId) ?? partyId;
const meetingIn = (names: Names, id: string | null) => (id === null ? null : (names.meetings.get(id) ?? null));

function callsOf({ database: { orm } }: Context, sections: Assessment[], names: Names): ConsensusRecord['calls'] {
  const numbers = new Map(sections.map(({ section: { id, ordinal } }) => [id, ordinal]));
  const rows = orm
    .select()
    .from(calls)
    .where(inArray(calls.sectionId, [...numbers.keys()]))
    .orderBy(asc(calls.openedAt), asc(calls.id))
    .all();
  return rows.map(({ sectionId, textHash, openedAt, windowEndsAt, endedAt, ending, reason, meetingId }) => ({
    ...{ section: numbers.get(sectionId) ?? 0, textHash, openedAt: openedAt.toISOString(), endedAt: iso(endedAt) },
    ...{ windowEndsAt: windowEndsAt.toISOString(), ending, reason, meeting: meetingIn(names, meetingId) },
  }));
}

function votesOf(ctx: Context, assessment: Assessment, names: Names): ConsensusRecord['votes'] {
  const { section, words } = assessment;
  const latest = new Map(assessment.votes.map((vote) => [vote.id, vote]));
  const disowned = disownedVotes(ctx, [section.id]);
  return voteHistory(ctx, section.id).map((vote) => {
    const { position, textHash, statement, ground, reason, remedy, standAside, channel, receivedOn } = vote;
    const last = latest.get(vote.id);
    return {
      ...{ section: section.ordinal, party: codeIn(names, vote.partyId), position, textHash },
      ...(disowned.has(vote.id) ? { disowned: true as const } : {}),
      ...(last?.again ? { again: last.again } : {}),
      ...{ counts: last !== undefined && words.has(textHash), statement, ground, reason, remedy, standAside },
      ...{ channel, receivedOn, confirmed: last?.confirmed ?? channel === 'online' },
      ...{ castAt: vote.castAt.toISOString(), meeting: meetingIn(names, vote.meetingId) },
    };
  });
}

function objectionsOf(ctx: Context, assessment: Assessment, parties: PartyRow[], names: Names) {
  const history = voteHistory(ctx, assessment.section.id);
  return assessment.objections.map((row): ConsensusRecord['objections'][number] => {
    const view = objectionView(row, assessment, history, parties);
    const { state, open, lapsed, ground, reason, remedy, raisedAt, finalStatement, rationale } = view;
    return {
      ...{ section: assessment.section.ordinal, party: codeIn(names, row.partyId), state, open, lapsed },
      ...{ textHash: row.textHash, ground, reason, remedy, raisedAt, finalStatement, rationale },
      answers: view.answers.map(({ kind, words, answeredAt }) => ({ kind, words, answeredAt })),
      reminders: row.reminders.map(({ textHash, at }) => ({ textHash, at: at.toISOString() })),
      closedAt: iso(row.closedAt),
    };
  });
}

function correctionsOf({ section, corrections }: Assessment, names: Names): ConsensusRecord['corrections'] {
  const code = (id: string | null) => (id === null ? null : codeIn(names, id));
  return corrections.map((row) => ({
    ...{ section: section.ordinal, quote: row.quote, words: row.words, proposedAt: row.proposedAt.toISOString() },
    ...{ withdrawnAt: iso(row.withdrawnAt), confirmedAt: iso(row.confirmedAt), challengedAt: iso(row.challengedAt) },
    ...{ confirmedBy: code(row.confirmingPartyId), challengedBy: code(row.challengingPartyId), reason: row.reason },
    ...{ beforeHash: row.beforeHash, afterHash: row.afterHash },
  }));
}

const lineOf = ({ section: { ordinal: number, key, title, textHash }, status }: Assessment) => ({
  ...{ number, key, title, status, textHash },
});

/** What each agency that is seated now holds on the words as they stand. */
const positionsOf = ({ section, votes, words }: Assessment, parties: PartyRow[]): ConsensusRecord['positions'] =>
  parties.map(({ id, code: party }) => {
    const vote = votes.find(({ partyId, textHash }) => partyId === id && words.has(textHash));
    return { section: section.ordinal, party, position: vote?.position ?? null };
  });

type Course = Pick<
  ConsensusRecord,
  'parties' | 'sections' | 'positions' | 'calls' | 'votes' | 'objections' | 'corrections'
>;

/** What happened to each section, from its first call to where it stands. */
export function courseOf(ctx: Context, sopId: string, names: Names): Course {
  const { parties, sections } = assessSop(ctx, sopId);
  return {
    parties: parties.map(({ code, name, sector, constituency, voice, mode, specialist, leads }) => ({
      ...{ code, name, sector, constituency, voice, mode, specialist, leads },
    })),
    sections: sections.map(lineOf),
    positions: sections.flatMap((assessment) => positionsOf(assessment, parties)),
    calls: callsOf(ctx, sections, names),
    votes: sections.flatMap((assessment) => votesOf(ctx, assessment, names)),
    objections: sections.flatMap((assessment) => objectionsOf(ctx, assessment, parties, names)),
    corrections: sections.flatMap((assessment) => correctionsOf(assessment, names)),
  };
}
