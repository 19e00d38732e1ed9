import { holdsDirectory, type DocumentNode, type Edition } from '../../schema/document';
import type { PositionInput } from '../../schema/inputs';
import { supportingPositions } from '../../schema/vocabulary';
import { audienceOf, authorise, decide, seatsIn, type Action, type Seat } from '../access';
import type { Context } from '../kernel';
import { asShown, projectText, readText, redlineBetween, sharedLook, visibleSection, type Redline } from '../sections';
import type { PartyRow } from '../sops';
import { assessSection, assessSop, type Assessment } from './assess';
import { correctionViews, type CorrectionView } from './correction-views';
import { dependencyMarks, type DependencyMark } from './dependencies';
import { disownedVotes, type LatestVote } from './latest-votes';
import { preparedFor, voteHistory } from './load-votes';
import { checkSection, type Preflight } from './preflight';
import { isLive, mayVote } from './rules';
import { objectionView, sectionLine, type ObjectionView, type SectionLine } from './views';
import type { VoteRow } from './write-vote';

export interface Overview {
  parties: PartyRow[];
  sections: SectionLine[];
  /** what waits for the actor: a vote to cast or to look at again, an objection that was answered or is to be */
  needsYou: NeedsYou[];
}

export interface NeedsYou {
  sectionId: string;
  title: string;
  partyId: string;
  kind: 'vote' | 'words-changed' | 'confirm' | 'objection-answered' | 'objection-raised' | 'objection-sustained';
  /** the party agreed to the words as they were: it can agree again together with others */
  agreed?: true;
}

/** Its own vote stands, and so does an objection of an entry it contested: only its own answer ends that. */
const leavesOpen = ({ objections, lapsed, words }: Assessment, { partyId, position, confirmed }: LatestVote) =>
  confirmed &&
  position !== 'cannot-agree-yet' &&
  objections.some((each) => each.partyId === partyId && isLive(each, words) && !lapsed.includes(each));

function needsOf(assessment: Assessment, party: PartyRow): NeedsYou[] {
  const { section, votes, objections, named, words } = assessment;
  const partyId = party.id;
  const about = { sectionId: section.id, title: section.title, partyId };
  const vote = votes.find((each) => each.partyId === partyId);
  const answered = objections.some((each) => each.partyId === partyId && each.state === 'answered');
  const needs: NeedsYou[] = answered ? [{ ...about, kind: 'objection-answered' }] : [];
  if (section.phase !== 'called' || !mayVote(party, named)) return needs;
  if (!vote) return [...needs, { ...about, kind: 'vote' }];
  const agreed = supportingPositions.some((each) => each === vote.position) ? { agreed: true as const } : {};
  if (!words.has(vote.textHash)) return [...needs, { ...about, kind: 'words-changed', ...agreed }];
  if (!vote.confirmed) return [...needs, { ...about, kind: 'confirm' }];
  return leavesOpen(assessment, vote) ? [...needs, { ...about, kind: 'vote' }] : needs;
}

/** An objection that waits for its lead: for an answer, or for the word whether it goes on record. */
function objectionsIn({ section, objections }: Assessment): NeedsYou[] {
  return objections.flatMap(({ partyId, state }): NeedsYou[] => {
    const about = { sectionId: section.id, title: section.title, partyId };
    if (state === 'raised' || state === 'not-satisfied') return [{ ...about, kind: 'objection-raised' }];
    return state === 'sustained' ? [{ ...about, kind: 'objection-sustained' }] : [];
  });
}

const spokenFor = (seats: Seat[], parties: PartyRow[], action: Action) =>
  parties.filter(({ id }) => decide(seats, action, { partyId: id }).allowed);

const sharedLines = sharedLook((ctx, sopId): SectionLine[] => {
  const { parties, sections } = assessSop(ctx, sopId);
  return sections.map((assessment) => sectionLine(assessment, parties));
});

/** The consensus grid of an SOP and what needs the actor. @throws DomainError `not-found` */
export function overview(ctx: Context, sopId: string): Overview {
  const seats = authorise(ctx, sopId, 'sop.read');
  const { parties, sections } = assessSop(ctx, sopId);
  const mine = spokenFor(seats, parties, 'vote.cast');
  const leads = decide(seats, 'section.manage').allowed;
  const needsIn = (assessment: Assessment) => [
    ...mine.flatMap((party) => needsOf(assessment, party)),
    ...(leads ? objectionsIn(assessment) : []),
  ];
  return { parties, sections: sharedLines(ctx, sopId), needsYou: sections.flatMap(needsIn) };
}

/** What waits for each party of an SOP, also for those nobody speaks for. The caller has authorised. */
export function partyNeeds(ctx: Context, sopId: string): NeedsYou[] {
  const { parties, sections } = assessSop(ctx, sopId);
  return sections.flatMap((assessment) => parties.flatMap((party) => needsOf(assessment, party)));
}

export interface Abilities {
  edit: boolean;
  manage: boolean;
  answer: boolean;
  record: boolean;
  /** ids of the parties whose vote the actor may cast, or prepare */
  castFor: string[];
  prepareFor: string[];
}

/** Who writes has the whole text, with where shelters are: a directory is written by those who may know. */
const isKeptOut = (seats: Seat[], document: DocumentNode) =>
  audienceOf(seats) !== 'restricted' && holdsDirectory(document);

function abilities(
  seats: Seat[],
  { section, call, named }: Assessment,
  parties: PartyRow[],
  document: DocumentNode,
): Abilities {
  const voting = parties.filter((party) => mayVote(party, named));
  return {
    edit: decide(seats, 'section.edit', { phase: section.phase }).allowed && !isKeptOut(seats, document),
    manage: decide(seats, 'section.manage').allowed,
    answer: decide(seats, 'objection.answer').allowed,
    record: decide(seats, 'vote.record').allowed && call !== undefined,
    castFor: spokenFor(seats, voting, 'vote.cast').map(({ id }) => id),
    prepareFor: spokenFor(seats, voting, 'vote.prepare').map(({ id }) => id),
  };
}

/** Of the actor's own party only: nobody else learns that its people differ. */
export interface PreparedView {
  partyId: string;
  /** who prepared it */
  by: string;
  position: PositionInput;
  textHash: string;
}

export interface SinceVote {
  partyId: string;
  votedAt: string;
  redline: Redline;
}

export interface SectionView {
  sopId: string;
  line: SectionLine;
  parties: PartyRow[];
  /** as the actor may see it */
  document: DocumentNode;
  audience: Edition;
  objections: ObjectionView[];
  /** the latest first */
  corrections: CorrectionView[];
  /** other sections that this one rests on, and that moved since */
  dependencies: DependencyMark[];
  history: {
    partyId: string;
    position: VoteRow['position'];
    textHash: string;
    castAt: string;
    /** the paper it came from was entered wrongly, its party says */
    disowned?: true;
  }[];
  call: { openedAt: string; undoUntil: string; windowEndsAt: string } | null;
  prepared: PreparedView[];
  /** for each party the actor speaks for whose vote was given to other words: what changed since that vote */
  since: SinceVote[];
  preflight: Preflight;
  abilities: Abilities;
}

function sinceVotes(ctx: Context, { section, votes, words }: Assessment, mine: string[]): SinceVote[] {
  return votes
    .filter(({ partyId, textHash }) => mine.includes(partyId) && !words.has(textHash))
    .map(({ partyId, textHash, castAt }) => ({
      partyId,
      votedAt: castAt.toISOString(),
      redline: redlineBetween(ctx, section.sopId, textHash, section.textHash),
    }));
}

function preparedViews(ctx: Context, sectionId: string, mine: string[]): PreparedView[] {
  return preparedFor(ctx, sectionId)
    .filter(({ partyId }) => mine.includes(partyId))
    .map(({ partyId, words, textHash, by }) => {
      return { partyId, by, position: JSON.parse(words) as PositionInput, textHash };
    });
}

const iso = (moment: Date) => moment.toISOString();

/** Everything the page of a section shows beside the live text. @throws DomainError `not-found` */
export function sectionView(ctx: Context, sectionId: string): SectionView {
  const { sopId } = visibleSection(ctx, sectionId);
  const seats = seatsIn(ctx, sopId);
  const { parties, assessment } = assessSection(ctx, sectionId);
  const history = voteHistory(ctx, sectionId);
  const disowned = disownedVotes(ctx, [sectionId]);
  const { call, section } = assessment;
  const document = readText(ctx, section.textHash);
  const audience = audienceOf(seats);
  const able = abilities(seats, assessment, parties, document);
  return {
    sopId,
    line: sectionLine(assessment, parties),
    parties,
    document: asShown(ctx, sopId, document),
    audience,
    objections: assessment.objections.map((objection) => objectionView(objection, assessment, history, parties)),
    corrections: correctionViews(ctx, seats, assessment, parties),
    dependencies: dependencyMarks(ctx, section),
    history: history.map(({ id, partyId, position, textHash, castAt }) => ({
      ...{ partyId, position, textHash, castAt: iso(castAt) },
      ...(disowned.has(id) ? { disowned: true as const } : {}),
    })),
    call: call
      ? { openedAt: iso(call.openedAt), undoUntil: iso(call.undoUntil), windowEndsAt: iso(call.windowEndsAt) }
      : null,
    prepared: preparedViews(ctx, sectionId, able.prepareFor),
    since: sinceVotes(ctx, assessment, able.prepareFor),
    preflight: checkSection(ctx, section),
    abilities: able,
  };
}

/** What changed from the words a person had on screen to those that stand now. @throws DomainError `not-found` */
export function changesSince(ctx: Context, { sectionId, seen }: { sectionId: string; seen: string }): Redline {
  const { id, sopId } = visibleSection(ctx, sectionId);
  return redlineBetween(ctx, sopId, seen, projectText(ctx, id).textHash);
}
