import { supportingPositions } from '../../schema/vocabulary';
import { agreementInputs, type PositionInput } from '../../schema/inputs';
import { authorise, decide } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { redlineBetween, refuseFrozen, type Redline, type SectionRow } from '../sections';
import { assessSop, type Assessment } from './assess';
import { latestVote, type LatestVote } from './latest-votes';
import { mayVote } from './rules';
import { sectionFor } from './subject';
import { requireVoice } from './voice';
import { writeVote, type VoteRow } from './write-vote';

/** A section that a party agreed to, and that says something else since. */
export interface ChangedSection {
  id: string;
  number: number;
  title: string;
  textHash: string;
  votedAt: string;
  /** what the party has put on record with its agreement; it is said again with it */
  statement: string | null;
  /** from its own vote to now */
  redline: Redline;
}

export interface Reaffirmation {
  parties: { id: string; code: string; name: string; sections: ChangedSection[] }[];
}

const supports = ({ position }: Pick<VoteRow, 'position'>) => supportingPositions.some((each) => each === position);

/** The votes of a party that agree, to words that are called and that changed since. */
export const changedSince = ({ section, votes, words, named }: Assessment, party: Parameters<typeof mayVote>[0]) =>
  section.phase === 'called' && mayVote(party, named)
    ? votes.filter((vote) => vote.partyId === party.id && supports(vote) && !words.has(vote.textHash))
    : [];

function lineOf(
  ctx: Context,
  { section }: Assessment,
  { textHash: seen, castAt, statement }: LatestVote,
): ChangedSection {
  const { id, ordinal: number, title, textHash, sopId } = section;
  const redline = redlineBetween(ctx, sopId, seen, textHash);
  return { id, number, title, textHash, votedAt: castAt.toISOString(), statement, redline };
}

/** For each party the actor votes for: the sections that changed since it agreed. @throws DomainError `not-found` */
export function reaffirmation(ctx: Context, sopId: string): Reaffirmation {
  const seats = authorise(ctx, sopId, 'sop.read');
  const { parties, sections } = assessSop(ctx, sopId);
  const mine = parties.filter(({ id }) => decide(seats, 'vote.cast', { partyId: id }).allowed);
  return {
    parties: mine.map((party) => ({
      ...{ id: party.id, code: party.code, name: party.name },
      sections: sections.flatMap((each) => changedSince(each, party).map((vote) => lineOf(ctx, each, vote))),
    })),
  };
}

/** The vote as its party gave it, to be given again. */
const again = ({ statement }: VoteRow): PositionInput =>
  statement === null ? { position: 'agree' } : { position: 'agree-with-statement', statement };

export interface Reaffirmed {
  agreed: number;
  /** titles of sections that changed or were reopened once more meanwhile: nothing was recorded for them */
  moved: string[];
}

interface Asked {
  section: SectionRow;
  textHash: string;
  partyId: string;
}

/** @returns whether the vote was cast; false where the section is not what the party had on screen any more */
function agreeAgain(ctx: Context, { section, textHash, partyId }: Asked): boolean {
  requireVoice(ctx, section, partyId);
  if (section.textHash !== textHash || section.phase !== 'called') return false;
  const before = latestVote(ctx, section.id, partyId);
  if (!before || !supports(before)) {
    const message = 'Your agency has not agreed to one of these sections: answer on its own page.';
    throw new DomainError('invalid', { issues: [{ field: 'sections', message }] });
  }
  writeVote(ctx, { section, partyId, position: again(before), overrideReason: '', channel: 'online' });
  return true;
}

/**
 * Agrees, for a party, to exactly the words of several sections that changed since it agreed, each of which it has
 * looked at. What a party has put on record with its agreement is said again. Sections that moved meanwhile are left
 * out, and named.
 * @throws DomainError `invalid` where a change was not opened; `forbidden`; `not-found` for a section of another SOP
 */
export function reaffirm(ctx: Context, input: unknown): Reaffirmed {
  const { sopId, partyId, sections } = parseInput(agreementInputs.reaffirm, input);
  return ctx.database.transaction(() => {
    authorise(ctx, sopId, 'vote.cast', { partyId });
    refuseFrozen(ctx, { sopId });
    const asked = sections.map(({ sectionId, textHash }) => {
      const section = sectionFor(ctx, sectionId, 'vote.cast', { partyId });
      if (section.sopId !== sopId) throw new DomainError('not-found', { what: 'section' });
      return { section, textHash, partyId };
    });
    const moved = asked.filter((each) => !agreeAgain(ctx, each));
    return { agreed: asked.length - moved.length, moved: moved.map(({ section }) => section.title) };
  });
}
