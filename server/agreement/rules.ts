import {
  openObjectionStates,
  supportingPositions,
  type Channel,
  type Constituency,
  type Missing,
  type ObjectionState,
  type Position,
  type Sector,
  type SectionPhase,
  type SectionStatus,
  type Voice,
} from '../../schema/vocabulary';
import { hasLapsed, type Waiting } from './lapse-rules';
import { openUntil, sameWords, type RuleCorrection } from './same-words-rules';

export interface RuleParty {
  id: string;
  name: string;
  sector: Sector;
  constituency: Constituency;
  voice: Voice;
}

export interface RuleVote {
  partyId: string;
  textHash: string;
  position: Position;
  channel: Channel;
  /** the party itself has said that a vote recorded for it is right; an online vote always is */
  confirmed: boolean;
}

export interface RuleObjection extends Waiting {
  /** hash of the words it was raised on */
  textHash: string;
}

export interface Rules {
  quorum: number | null;
  quorumShare: number;
  eachSector: boolean;
  eachConstituency: boolean;
  supportShare: number;
}

export interface AgreementInput {
  phase: SectionPhase;
  textHash: string;
  parties: readonly RuleParty[];
  /** ids of the parties that the section gives a duty */
  named: readonly string[];
  rules: Rules;
  /** the latest vote of each party, whatever words it was given to */
  votes: readonly RuleVote[];
  objections: readonly RuleObjection[];
  /** whatever became of them */
  corrections: readonly RuleCorrection[];
  windowEndsAt: Date | null;
  now: Date;
}

export type { Missing };

type NamedMissing = Extract<Missing, { kind: 'named-party' }>;

export interface Agreement {
  status: SectionStatus;
  missing: Missing[];
}

const supports = ({ position }: RuleVote) => (supportingPositions as readonly Position[]).includes(position);

export const isOpen = ({ state }: { state: ObjectionState }) =>
  (openObjectionStates as readonly ObjectionState[]).includes(state);

type Words = ReadonlySet<string>;

/**
 * Whether an objection stands in the way of these words: it is open, or it was put on record about other words. New
 * words ask every objection again; a correction of spelling makes none.
 */
export const isLive = (objection: { state: ObjectionState; textHash: string }, words: Words) =>
  isOpen(objection) || (objection.state === 'recorded' && !words.has(objection.textHash));

/** Whether a party has a say in a section: observers have none, unless it gives them a duty. */
export const mayVote = ({ id, voice }: { id: string; voice: Voice }, named: readonly string[]) =>
  voice !== 'observer' || named.includes(id);

/** A vote counts for the words it was given to, as spelling was corrected since, and for no others. */
export const countingVotes = <Vote extends { textHash: string }>(votes: readonly Vote[], words: Words): Vote[] =>
  votes.filter((vote) => words.has(vote.textHash));

type Facts = Pick<AgreementInput, 'textHash' | 'objections' | 'corrections' | 'named' | 'now'>;

/** The objections whose owner was asked twice for its reply and gave none. */
export function lapsedObjections<Objection extends RuleObjection>(
  facts: Omit<Facts, 'objections'> & { objections: readonly Objection[] },
): Objection[] {
  const words = sameWords(facts.textHash, facts.corrections);
  return facts.objections.filter((each) => hasLapsed(each, { words, named: facts.named, now: facts.now }));
}

/** The votes without those of lapsed objections: these count as no response. */
export const heardVotes = <Vote extends Pick<RuleVote, 'partyId' | 'position'>>(
  votes: readonly Vote[],
  lapsed: readonly { partyId: string }[],
): Vote[] =>
  votes.filter(
    ({ partyId, position }) => position !== 'cannot-agree-yet' || !lapsed.some((each) => each.partyId === partyId),
  );

/** How many deciding parties must have answered. */
export function quorumOf(rules: Rules, deciding: number): number {
  const wanted = rules.quorum ?? Math.ceil(rules.quorumShare * deciding - 1e-9);
  return Math.max(1, Math.min(wanted, deciding));
}

const supportNeeded = (rules: Rules, deciding: number) => Math.ceil(rules.supportShare * deciding - 1e-9);

/** What follows from the corrections and the reminders, before anything is counted. */
interface Seen {
  words: Words;
  lapsed: readonly RuleObjection[];
}

interface Count {
  deciding: readonly RuleParty[];
  counting: readonly RuleVote[];
  answered: readonly RuleParty[];
}

function count({ parties, votes }: AgreementInput, { words, lapsed }: Seen): Count {
  const deciding = parties.filter(({ voice }) => voice === 'deciding');
  const present = heardVotes(votes, lapsed).filter(({ partyId }) => parties.some(({ id }) => id === partyId));
  const counting = countingVotes(present, words);
  const answered = deciding.filter(({ id }) => counting.some(({ partyId }) => partyId === id));
  return { deciding, counting, answered };
}

const distinct = <T>(values: readonly T[]) => [...new Set(values)];

function missingAnswers({ rules }: AgreementInput, { deciding, answered }: Count): Missing[] {
  const missing: Missing[] = [];
  const lacking = quorumOf(rules, deciding.length) - answered.length;
  if (lacking > 0) missing.push({ kind: 'answers', count: lacking });
  const silent = <T>(of: (party: RuleParty) => T) =>
    distinct(deciding.map(of)).filter((value) => !answered.some((party) => of(party) === value));
  if (rules.eachSector) {
    missing.push(...silent((party) => party.sector).map((sector) => ({ kind: 'sector' as const, sector })));
  }
  if (rules.eachConstituency) {
    const constituencies = silent((party) => party.constituency);
    missing.push(...constituencies.map((constituency) => ({ kind: 'constituency' as const, constituency })));
  }
  return missing;
}

function missingSupport({ rules }: AgreementInput, { deciding, counting }: Count): Missing[] {
  const supporting = deciding.filter(({ id }) => counting.some((vote) => vote.partyId === id && supports(vote)));
  const lacking = supportNeeded(rules, deciding.length) - supporting.length;
  return lacking > 0 ? [{ kind: 'support', count: lacking }] : [];
}

const nameOf = (parties: readonly RuleParty[], partyId: string) =>
  parties.find(({ id }) => id === partyId)?.name ?? partyId;

/** No majority, silence, relay or chair replaces the word of a party that is given a duty. */
function missingNamed({ named, parties }: AgreementInput, { counting }: Count): NamedMissing[] {
  return distinct(named).flatMap((id): NamedMissing[] => {
    const party = nameOf(parties, id);
    const vote = counting.find(({ partyId }) => partyId === id);
    if (!vote) return [{ kind: 'named-party', party, because: 'no-vote' }];
    if (!supports(vote)) return [{ kind: 'named-party', party, because: 'not-agreed' }];
    return vote.confirmed ? [] : [{ kind: 'named-party', party, because: 'unconfirmed' }];
  });
}

/** A party that has left cannot be asked again; what it left open still stands. */
function liveObjections({ objections, parties }: AgreementInput, { words, lapsed }: Seen): Missing[] {
  const hasLeft = (partyId: string) => !parties.some(({ id }) => id === partyId);
  const waiting = objections.filter((each) => !lapsed.includes(each));
  const live = waiting.filter((each) => isOpen(each) || (isLive(each, words) && !hasLeft(each.partyId)));
  return distinct(live.map(({ partyId }) => partyId)).map((id) => ({ kind: 'objection', party: nameOf(parties, id) }));
}

/** While the window is open: votes recorded for a deciding party that it has not confirmed, and who may still answer. */
function stillOpen({ windowEndsAt, now, named }: AgreementInput, { deciding, counting, answered }: Count): Missing[] {
  if (windowEndsAt === null || windowEndsAt <= now) return [];
  const missing = deciding
    .filter(({ id }) => !named.includes(id))
    .filter(({ id }) => counting.some(({ partyId, confirmed }) => partyId === id && !confirmed))
    .map(({ name }): Missing => ({ kind: 'confirmation', party: name }));
  const waiting = deciding.length - answered.length;
  return waiting > 0 ? [...missing, { kind: 'window', until: windowEndsAt.toISOString(), count: waiting }] : missing;
}

/** Dissent on these very words; it ends when the objector votes again, which settles its objection. */
const hasDissent = ({ objections }: AgreementInput, { words }: Seen) =>
  countingVotes(objections, words).some(({ state }) => state === 'recorded');

/** Whether an objection that is not over was raised, or its owner reminded, on other words than these. */
const leansBack = ({ state, textHash, reminders }: RuleObjection, current: string) =>
  (isOpen({ state }) || state === 'recorded') &&
  [textHash, ...reminders.map((each) => each.textHash)].some((hash) => hash !== current);

/**
 * While any one party may still say that a correction changes the meaning, agreement that rests on it is not there yet.
 * Where every party that counts has answered on the corrected words themselves, nothing rests on it.
 */
function openCorrection(input: AgreementInput, { deciding }: Count): Missing[] {
  const { textHash, corrections, now, votes, named, objections } = input;
  const until = openUntil(textHash, corrections, now);
  const needed = [...deciding.map(({ id }) => id), ...named];
  const isDirect = (id: string) => votes.some((vote) => vote.partyId === id && vote.textHash === textHash);
  if (!until || (needed.every(isDirect) && !objections.some((each) => leansBack(each, textHash)))) return [];
  return [{ kind: 'correction', until: until.toISOString() }];
}

/**
 * The rule of agreement: where a section stands and what is missing, from its current words alone.
 * Pure: the same input always gives the same answer. Nothing about staleness is stored anywhere.
 */
export function agreement(input: AgreementInput): Agreement {
  if (input.phase !== 'called') return { status: input.phase, missing: [] };
  const seen = { words: sameWords(input.textHash, input.corrections), lapsed: lapsedObjections(input) };
  const counted = count(input, seen);
  const objections = liveObjections(input, seen);
  const named = missingNamed(input, counted);
  const isRelayed = ({ because }: NamedMissing) => because === 'unconfirmed';
  const needed = [
    ...named.filter((each) => !isRelayed(each)),
    ...missingAnswers(input, counted),
    ...missingSupport(input, counted),
  ];
  const waiting = [...named.filter(isRelayed), ...stillOpen(input, counted), ...openCorrection(input, counted)];
  const missing = [...objections, ...needed, ...waiting];
  if (objections.length > 0) return { status: 'contested', missing };
  if (needed.length > 0) return { status: 'called', missing };
  if (waiting.length > 0) return { status: 'awaiting', missing };
  return { status: hasDissent(input, seen) ? 'agreed-with-dissent' : 'agreed', missing: [] };
}
