import { openObjectionStates, type Position } from '../../schema/vocabulary';
import type { Assessment } from '../agreement';
import type { votesOf } from './load';

type VoteOfPaper = ReturnType<typeof votesOf>[number];

/** What stands in a section for a party that contested the entry of a vote there. */
export interface LeftStanding {
  /** an earlier vote of its own, a later one, or this one, which it had confirmed itself; null where none is left */
  vote: {
    is: 'earlier' | 'later' | 'this';
    position: Position;
    castAt: string;
    /** whether it was given to the words as they stand now */
    counts: boolean;
  } | null;
  /** the objection that the contested vote raised waits for the party's own answer */
  objects: boolean;
}

/** What a contest left standing in the section of a vote. */
export function leftStanding({ votes, words, objections, lapsed }: Assessment, vote: VoteOfPaper): LeftStanding {
  const raised = objections.find(({ voteId }) => voteId === vote.id);
  const isOpen = openObjectionStates.some((state) => state === raised?.state);
  const objects = raised !== undefined && isOpen && !lapsed.includes(raised);
  const latest = votes.find(({ partyId }) => partyId === vote.partyId);
  if (!latest) return { vote: null, objects };
  const is = latest.id === vote.id ? 'this' : latest.again ? 'earlier' : 'later';
  const { position, castAt, textHash } = latest;
  return { vote: { is, position, castAt: castAt.toISOString(), counts: words.has(textHash) }, objects };
}
