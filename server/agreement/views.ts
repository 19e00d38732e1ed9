import type {
  AnswerKind,
  Channel,
  ObjectionGround,
  ObjectionState,
  Position,
  SectionStatus,
  Signal,
  StandAsideReason,
} from '../../schema/vocabulary';
import type { PartyRow } from '../sops';
import type { Assessment } from './assess';
import type { LatestVote } from './latest-votes';
import type { AnsweredObjection } from './load-votes';
import { lapsesAt, remindersThatCount } from './lapse-rules';
import { isLive, type Missing } from './rules';
import type { VoteRow } from './write-vote';

export interface VoteView {
  id: string;
  textHash: string;
  position: Position;
  statement: string | null;
  ground: ObjectionGround | null;
  reason: string | null;
  remedy: string | null;
  standAside: StandAsideReason | null;
  channel: Channel;
  receivedOn: string | null;
  castAt: string;
  confirmed: boolean;
  /** whether it was given to the words as they stand now, spelling apart */
  counts: boolean;
  /** a later entry for its party was wrong, so that this is its latest again */
  again?: true;
}

export interface Cell {
  partyId: string;
  named: boolean;
  vote: VoteView | null;
  /** what the party thinks of the words as they are being drafted */
  signal: Signal | null;
  /** the date until which it asks its superiors, as long as it has not answered */
  clearance: string | null;
}

export interface SectionLine {
  id: string;
  number: number;
  key: string;
  title: string;
  textHash: string;
  /** which document it is: an older copy on somebody's device may not join another */
  epoch: number;
  problem: string | null;
  status: SectionStatus;
  missing: Missing[];
  cells: Cell[];
}

export interface ObjectionView {
  id: string;
  voteId: string;
  party: { id: string; code: string; name: string };
  state: ObjectionState;
  open: boolean;
  /** its owner was asked twice and did not reply in time: it counts as no response */
  lapsed: boolean;
  /** when its owner was asked for its reply on these words, since the last answer */
  reminders: string[];
  /** when it lapses unless its owner replies */
  lapsesAt: string | null;
  /** the words changed since it was raised: its owner is asked again */
  onOldWords: boolean;
  ground: ObjectionGround;
  reason: string;
  remedy: string;
  raisedAt: string;
  finalStatement: string | null;
  rationale: string | null;
  answers: { id: string; kind: AnswerKind; words: string; answeredAt: string }[];
}

export function voteView(vote: LatestVote, words: ReadonlySet<string>): VoteView {
  const { id, textHash, position, statement, ground, reason, remedy, standAside, channel, receivedOn, confirmed } =
    vote;
  const said = {
    id,
    textHash,
    position,
    statement,
    ground,
    reason,
    remedy,
    standAside,
    channel,
    receivedOn,
    confirmed,
  };
  const again = vote.again ? { again: vote.again } : {};
  return { ...said, castAt: vote.castAt.toISOString(), counts: words.has(textHash), ...again };
}

/** One row or column of the consensus grid: a section and what each party said of it. */
export function sectionLine(assessment: Assessment, parties: PartyRow[]): SectionLine {
  const { section, status, missing } = assessment;
  const { id, ordinal: number, key, title, textHash, epoch, problem } = section;
  const cells = parties.map((party) => cellOf(assessment, party.id));
  return { id, number, key, title, textHash, epoch, problem, status, missing, cells };
}

function cellOf({ section, named, words, votes, signals, clearances }: Assessment, partyId: string): Cell {
  const own = (each: { partyId: string }) => each.partyId === partyId;
  const latest = votes.find(own);
  const vote = latest ? voteView(latest, words) : null;
  const signal = section.phase === 'drafting' ? signals.find(own) : undefined;
  const clearance = section.phase === 'called' && !vote?.counts ? clearances.find(own) : undefined;
  return {
    partyId,
    named: named.includes(partyId),
    vote,
    signal: signal?.textHash === section.textHash ? signal.signal : null,
    clearance: clearance?.until ?? null,
  };
}

/** What its owner was asked, and what follows when no reply comes. */
function waitingOf(objection: AnsweredObjection, { lapsed, named, words }: Beside) {
  const hasLapsed = lapsed.some(({ id }) => id === objection.id);
  const end = named.includes(objection.partyId) ? undefined : lapsesAt(objection, words);
  return {
    lapsed: hasLapsed,
    open: isLive(objection, words) && !hasLapsed,
    reminders: remindersThatCount(objection, words).map(({ at }) => at.toISOString()),
    lapsesAt: end?.toISOString() ?? null,
    onOldWords: !words.has(objection.textHash),
  };
}

type Beside = Pick<Assessment, 'lapsed' | 'named' | 'words'>;

/** One objection as pages and records show it, beside the words as they stand. */
export function objectionView(
  objection: AnsweredObjection,
  assessment: Beside,
  votes: VoteRow[],
  parties: PartyRow[],
): ObjectionView {
  const vote = votes.find(({ id }) => id === objection.voteId);
  const party = parties.find(({ id }) => id === objection.partyId);
  const { id, voteId, state, finalStatement, rationale } = objection;
  return {
    ...{ id, voteId, state, finalStatement, rationale },
    ...waitingOf(objection, assessment),
    party: { id: objection.partyId, code: party?.code ?? '', name: party?.name ?? objection.partyId },
    ground: vote?.ground ?? 'other',
    reason: vote?.reason ?? '',
    remedy: vote?.remedy ?? '',
    raisedAt: objection.raisedAt.toISOString(),
    answers: objection.answers.map((answer) => ({
      id: answer.id,
      kind: answer.kind,
      words: answer.words,
      answeredAt: answer.answeredAt.toISOString(),
    })),
  };
}
