import fc from 'fast-check';
import { channels, objectionStates, positions } from '../../../schema/vocabulary';
import type { AgreementInput } from '../../../server/agreement/rules';
import type { RuleCorrection } from '../../../server/agreement/same-words-rules';
import { earlier, later, NOW, now, OLD, parties } from './rule-cases';

export const ids = parties.map(({ id }) => id);
const textHash = fc.constantFrom(NOW, NOW, NOW, OLD);

const anyVote = (partyId: string) =>
  fc
    .record({
      textHash,
      position: fc.constantFrom(...positions),
      channel: fc.constantFrom(...channels),
      said: fc.boolean(),
    })
    .map(({ said, ...vote }) => ({ partyId, ...vote, confirmed: vote.channel === 'online' || said }));

/** At most one vote of each party: the latest. Most agree, or hardly any section would ever be agreed. */
const anyVotes = fc
  .tuple(
    ...ids.map((id) => fc.option(fc.oneof({ weight: 1, arbitrary: anyVote(id) }, { weight: 4, arbitrary: yes(id) }))),
  )
  .map((votes) => votes.filter((vote) => vote !== null));

function yes(partyId: string) {
  return fc.constant({
    partyId,
    textHash: NOW,
    position: 'agree' as const,
    channel: 'online' as const,
    confirmed: true,
  });
}

/** Long before `now`: ten working days ago, a day less, and a day more. */
const moments = ['2026-02-13T12:00:00Z', '2026-02-16T12:00:00Z', '2026-02-17T12:00:00Z'].map((at) => new Date(at));

const anyReminder = fc.record({ textHash, at: fc.constantFrom(...moments) });

const anyObjection = fc.record({
  partyId: fc.constantFrom(...ids),
  textHash,
  state: fc.constantFrom(...objectionStates, 'answered' as const, 'answered' as const),
  answeredAt: fc.constantFrom(null, ...moments),
  reminders: fc.array(anyReminder, { maxLength: 3 }),
});

/** From old words to those that stand, or the other way round; confirmed or not, challenged or not, open or over. */
export const anyCorrection: fc.Arbitrary<RuleCorrection> = fc.record({
  beforeHash: fc.constantFrom(OLD, OLD, NOW, null),
  afterHash: fc.constantFrom(NOW, NOW, OLD, null),
  confirmedAt: fc.constantFrom(earlier, earlier, null),
  challengedAt: fc.constantFrom(null, null, now),
  challengeUntil: fc.constantFrom(earlier, later, null),
});

const anyFacts: fc.Arbitrary<AgreementInput> = fc.record({
  phase: fc.constantFrom('called', 'called', 'called', 'called', 'drafting', 'parked'),
  textHash: fc.constant(NOW),
  parties: fc.subarray(parties, { minLength: 5 }),
  named: fc.subarray(ids, { maxLength: 3 }),
  rules: fc.record({
    quorum: fc.option(fc.integer({ min: 1, max: 8 })),
    quorumShare: fc.double({ min: 0, max: 1, noNaN: true }),
    eachSector: fc.boolean(),
    eachConstituency: fc.boolean(),
    supportShare: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  votes: anyVotes,
  objections: fc.array(anyObjection, { maxLength: 1 }),
  corrections: fc.array(anyCorrection, { maxLength: 2 }),
  windowEndsAt: fc.constantFrom(earlier, now, later),
  now: fc.constant(now),
});

/** Who objects has mostly said so with its vote. */
function voted({ votes, objections, ...facts }: AgreementInput): AgreementInput {
  const [objection] = objections;
  if (!objection?.answeredAt) return { ...facts, votes, objections };
  const { partyId, textHash } = objection;
  const own = { partyId, textHash, position: 'cannot-agree-yet', channel: 'online', confirmed: true } as const;
  return { ...facts, objections, votes: [...votes.filter((vote) => vote.partyId !== partyId), own] };
}

export const anyInput = anyFacts.map(voted);
