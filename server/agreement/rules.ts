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

export interface RuleObjection {
  partyId: string;
  /** hash of the words it was raised on */
  textHash: string;
  state: ObjectionState;
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

/**
 * Whether an objection stands in the way of these words: it is open, or it was put on record about other words. New
 * words ask every objection again.
 */
export const isLive = (objection: { state: ObjectionState; textHash: string }, textHash: string) =>
  isOpen(objection) || (objection.state === 'recorded' && objection.textHash !== textHash);

/** Whether a party has a say in a section: observers have none, unless it gives them a duty. */
export const mayVote = ({ id, voice }: { id: string; voice: Voice }, named: readonly string[]) =>
  voice !== 'observer' || named.includes(id);

/** A vote counts for the words it was given to, and for no others. */
export const countingVotes = <Vote extends { textHash: string }>(votes: readonly Vote[], textHash: string): Vote[] =>
  votes.filter((vote) => vote.textHash === textHash);

/** How many deciding parties must have answered. */
export function quorumOf(rules: Rules, deciding: number): number {
  const wanted = rules.quorum ?? Math.ceil(rules.quorumShare * deciding - 1e-9);
  return Math.max(1, Math.min(wanted, deciding));
}

const supportNeeded = (rules: Rules, deciding: number) => Math.ceil(rules.supportShare * deciding - 1e-9);

interface Count {
  deciding: readonly RuleParty[];
  counting: readonly RuleVote[];
  answered: readonly RuleParty[];
}

function count({ parties, votes, textHash }: AgreementInput): Count {
  const deciding = parties.filter(({ voice }) => voice === 'deciding');
  const present = votes.filter(({ partyId }) => parties.some(({ id }) => id === partyId));
  const counting = countingVotes(present, textHash);
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
function liveObjections({ objections, parties, textHash }: AgreementInput): Missing[] {
  const hasLeft = (partyId: string) => !parties.some(({ id }) => id === partyId);
  const live = objections.filter((each) => isOpen(each) || (isLive(each, textHash) && !hasLeft(each.partyId)));
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
const hasDissent = ({ objections, textHash }: AgreementInput) =>
  countingVotes(objections, textHash).some(({ state }) => state === 'recorded');

/**
 * The rule of agreement: where a section stands and what is missing, from its current words alone.
 * Pure: the same input always gives the same answer. Nothing about staleness is stored anywhere.
 */
export function agreement(input: AgreementInput): Agreement {
  if (input.phase !== 'called') return { status: input.phase, missing: [] };
  const counted = count(input);
  const objections = liveObjections(input);
  const named = missingNamed(input, counted);
  const isRelayed = ({ because }: NamedMissing) => because === 'unconfirmed';
  const needed = [
    ...named.filter((each) => !isRelayed(each)),
    ...missingAnswers(input, counted),
    ...missingSupport(input, counted),
  ];
  const waiting = [...named.filter(isRelayed), ...stillOpen(input, counted)];
  const missing = [...objections, ...needed, ...waiting];
  if (objections.length > 0) return { status: 'contested', missing };
  if (needed.length > 0) return { status: 'called', missing };
  if (waiting.length > 0) return { status: 'awaiting', missing };
  return { status: hasDissent(input) ? 'agreed-with-dissent' : 'agreed', missing: [] };
}
