import { fingerprint } from '../../schema/document';
import { assessSop, objectionView, voteHistory, type Assessment } from '../agreement';
import { recordedOverrides } from '../checks';
import { recordedChecklist } from '../checklist';
import { standingWaivers } from '../completeness';
import { recordedComments } from '../discussion';
import type { Context } from '../kernel';
import { loadDropped } from '../sections';
import { loadRules, loadSop, type PartyRow } from '../sops';
import type { Minutes, RevisionRecord } from './record';
import { recordedPapers } from './recorded-papers';

const numberAndKey = ({ section: { ordinal, key, title, textHash }, status }: Assessment) => ({
  ...{ number: ordinal, key, title, textHash, status },
});

function votesOf({ section, votes, words }: Assessment, codes: Map<string, string>): RevisionRecord['votes'] {
  return votes.flatMap((vote) => {
    const party = codes.get(vote.partyId);
    if (party === undefined) return [];
    const { textHash, position, statement, ground, reason, remedy, standAside, channel, receivedOn, confirmed } = vote;
    const said = { textHash, position, statement, ground, reason, remedy, standAside, channel, receivedOn, confirmed };
    const isJoined = textHash !== section.textHash && words.has(textHash);
    const joined = isJoined ? { byCorrection: true as const } : {};
    const again = vote.again ? { again: vote.again } : {};
    return [{ section: section.ordinal, party, ...said, ...joined, ...again, castAt: vote.castAt.toISOString() }];
  });
}

function objectionsOf(ctx: Context, assessment: Assessment, parties: PartyRow[]): RevisionRecord['objections'] {
  const history = voteHistory(ctx, assessment.section.id);
  return assessment.objections.map((row) => {
    const { party, state, ground, reason, remedy, raisedAt, answers, finalStatement, rationale, lapsed } =
      objectionView(row, assessment, history, parties);
    return {
      ...{ section: assessment.section.ordinal, party: party.code, state, ground, reason, remedy, raisedAt },
      answers: answers.map(({ kind, words, answeredAt }) => ({ kind, words, answeredAt })),
      ...{ finalStatement, rationale, ...(lapsed ? { lapsed } : {}) },
    };
  });
}

/** Left out of a record without any, so that records made before there were drops keep their hashes. */
function droppedOf(ctx: Context, sections: Assessment[]): Pick<RevisionRecord, 'dropped'> {
  const dropped = sections.flatMap(({ section }) =>
    loadDropped(ctx, section.id).map(({ key: block, label, reason, by, at }) => ({
      ...{ section: section.ordinal, block, label, reason, by, at },
    })),
  );
  return dropped.length > 0 ? { dropped } : {};
}

/** Those that were made. Left out of a record without any, for the same reason. */
function correctionsIn(sections: Assessment[], codes: Map<string, string>): Pick<RevisionRecord, 'corrections'> {
  const made = sections.flatMap(({ section, corrections }) =>
    corrections.flatMap(({ quote, words, beforeHash, afterHash, confirmedAt, ...row }) => {
      if (!beforeHash || !afterHash || !confirmedAt) return [];
      const codeOf = (partyId: string | null) => (partyId === null ? null : (codes.get(partyId) ?? partyId));
      return {
        ...{ section: section.ordinal, quote, words, beforeHash, afterHash },
        ...{ confirmedBy: codeOf(row.confirmingPartyId), confirmedAt: confirmedAt.toISOString() },
        ...{ challengedBy: codeOf(row.challengingPartyId), challengedAt: row.challengedAt?.toISOString() ?? null },
      };
    }),
  );
  return made.length > 0 ? { corrections: made } : {};
}

/** Left out of a record without any, for the same reason. */
function commentsOf(ctx: Context, sopId: string): Pick<RevisionRecord, 'comments'> {
  const comments = recordedComments(ctx, sopId);
  return comments.length > 0 ? { comments } : {};
}

/** Left out of a record without any, for the same reason. */
function papersOf(ctx: Context, sopId: string): Pick<RevisionRecord, 'papers'> {
  const papers = recordedPapers(ctx, sopId);
  return papers.length > 0 ? { papers } : {};
}

/** Left out of a record without any, for the same reason. */
function overridesOf(ctx: Context, sopId: string): Pick<RevisionRecord, 'overrides'> {
  const overrides = recordedOverrides(ctx, sopId);
  return overrides.length > 0 ? { overrides } : {};
}

function checklistOf(ctx: Context, sopId: string): Pick<RevisionRecord, 'checklist'> {
  const checklist = recordedChecklist(ctx, sopId);
  return checklist ? { checklist } : {};
}

function rulesOf(ctx: Context, sopId: string): RevisionRecord['rules'] {
  const { sopId: _, lockedAt, ...rules } = loadRules(ctx, sopId);
  return { ...rules, lockedAt: lockedAt?.toISOString() ?? null };
}

type Agreed = Pick<RevisionRecord, 'sop' | 'rules' | 'parties' | 'sections' | 'votes'>;

/** What a record begins with: the words as they stand, and who agrees to them. */
export function agreedNow(ctx: Context, sopId: string): Agreed {
  const { id, title, setting, edition, language } = loadSop(ctx, sopId);
  const { parties, sections } = assessSop(ctx, sopId);
  const codes = new Map(parties.map((party) => [party.id, party.code]));
  return {
    sop: { id, title, setting, edition, language },
    rules: rulesOf(ctx, sopId),
    parties: parties.map(({ id, code, name, sector, constituency, voice, leads }) => ({
      ...{ id, code, name, sector, constituency, voice, leads },
    })),
    sections: sections.map(numberAndKey),
    votes: sections.flatMap((assessment) => votesOf(assessment, codes)),
  };
}

/** The state of an SOP at this moment as the record that a revision freezes. */
export function buildRecord(
  ctx: Context,
  sopId: string,
  place: { number: number; previousHash: string | null; minutes: Minutes | null },
): RevisionRecord {
  const { parties, sections } = assessSop(ctx, sopId);
  const codes = new Map(parties.map((party) => [party.id, party.code]));
  const agreed = agreedNow(ctx, sopId);
  const { title, edition } = agreed.sop;
  return {
    format: 'accord-record-1',
    ...agreed,
    number: place.number,
    madeAt: ctx.now().toISOString(),
    fingerprint: fingerprint({ title, edition, sections: agreed.sections }),
    previousHash: place.previousHash,
    objections: sections.flatMap((assessment) => objectionsOf(ctx, assessment, parties)),
    ...commentsOf(ctx, sopId),
    ...papersOf(ctx, sopId),
    ...correctionsIn(sections, codes),
    ...droppedOf(ctx, sections),
    waivers: standingWaivers(ctx, sopId),
    ...overridesOf(ctx, sopId),
    ...checklistOf(ctx, sopId),
    meeting: place.minutes,
  };
}
