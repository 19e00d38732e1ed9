import type { Channel } from '../../schema/vocabulary';

/** A vote, and what its party said of it. */
export interface OwnedVote {
  channel: Channel;
  /** the party itself has said that it is right; an online vote always is */
  confirmed: boolean;
  /** it came from papers alone, and the party contested the entry of each */
  contested: boolean;
}

/**
 * Whether a vote is not its party's: the entry it came from was wrong. What the party cast or confirmed itself is its
 * own; a contest, which a lead may write down, takes nothing away from that.
 */
export const isDisowned = ({ channel, confirmed, contested }: OwnedVote) =>
  contested && channel !== 'online' && !confirmed;

/** Of the votes of one party on one section, oldest first: the one that is its latest. A wrong entry never was there. */
export const latestOwn = <Vote extends OwnedVote>(votes: readonly Vote[]): Vote | undefined =>
  votes.findLast((vote) => !isDisowned(vote));
