import type { Constituency, ObjectionState, Position, Sector, Voice } from '../../../schema/vocabulary';
import {
  agreement,
  type AgreementInput,
  type Missing,
  type RuleObjection,
  type RuleVote,
} from '../../../server/agreement/rules';

export const now = new Date('2026-03-02T12:00:00Z');
export const later = new Date('2026-03-07T12:00:00Z');
export const earlier = new Date('2026-03-01T12:00:00Z');

/** The words a section has now, and other words it had. */
export const NOW = 'words as they stand';
export const OLD = 'words as they stood';

const party = (id: string, sector: Sector, constituency: Constituency = 'government', voice: Voice = 'deciding') => ({
  ...{ id, name: `Agency ${id}`, sector, constituency, voice },
});

/** Six deciding parties of three sectors, one that advises and one that observes. */
export const parties = [
  party('a', 'health'),
  party('b', 'health'),
  party('c', 'policing'),
  party('d', 'policing'),
  party('e', 'justice', 'civil-society'),
  party('f', 'justice', 'civil-society'),
  party('advisor', 'other', 'un-io', 'advising'),
  party('watcher', 'other', 'other', 'observer'),
];

export const vote = (partyId: string, position: Position = 'agree', more: Partial<RuleVote> = {}): RuleVote => ({
  ...{ partyId, position, textHash: NOW, channel: 'online', confirmed: true },
  ...more,
});

export const relayed = (partyId: string, position: Position = 'agree') =>
  vote(partyId, position, { channel: 'relayed', confirmed: false });

export const objection = (partyId: string, state: ObjectionState, textHash = NOW): RuleObjection => ({
  ...{ partyId, state, textHash, answeredAt: null, reminders: [] },
});

export const agreeing = (ids: string) => [...ids].map((id) => vote(id));

const rules = { quorum: 4, quorumShare: 2 / 3, eachSector: true, eachConstituency: false, supportShare: 0.5 };

type Case = Partial<Omit<AgreementInput, 'rules'>> & { rules?: Partial<AgreementInput['rules']> };

/** A called section with an open window, nobody named, no vote and the rules above; a case says what is otherwise. */
export function judge({ rules: otherRules, ...given }: Case) {
  return agreement({
    ...{ phase: 'called', textHash: NOW, parties, named: [], votes: [], objections: [] },
    ...{ corrections: [], windowEndsAt: later, now },
    ...given,
    rules: { ...rules, ...otherRules },
  });
}

export const statusOf = (given: Case) => judge(given).status;
export const missingOf = (given: Case): Missing[] => judge(given).missing;
