import { z } from 'zod';
import { answerKinds, objectionGrounds, signals, standAsideReasons } from '../vocabulary';
import { choice, id, optionalWords, overrideReason, textHash, words } from './fields';

const received = z.object({
  channel: z.enum(['paper', 'relayed'], { error: 'Say how the vote reached you.' }),
  receivedOn: z.iso.date('Write the date it was received.'),
});

/** What each position must supply. A party that agrees with conditions does not agree yet. */
export const position = z.discriminatedUnion(
  'position',
  [
    z.object({ position: z.literal('agree') }),
    z.object({ position: z.literal('agree-with-statement'), statement: words('the statement to put on record', 4000) }),
    z.object({
      position: z.literal('cannot-agree-yet'),
      ground: choice(objectionGrounds, 'the ground of the objection'),
      reason: words('the reason', 4000),
      remedy: words('what would resolve it', 4000),
    }),
    z.object({
      position: z.literal('stand-aside'),
      standAside: choice(standAsideReasons, 'why the agency stands aside'),
    }),
  ],
  { error: 'Choose one of the four positions.' },
);

const ballot = z.object({ sectionId: id, partyId: id, textHash, overrideReason }).and(position);

export const castVote = ballot;
export const prepareVote = ballot;
export const recordVote = ballot.and(received);
export const confirmVote = z.object({ voteId: id });

export const giveSignal = z.object({
  sectionId: id,
  partyId: id,
  textHash,
  signal: choice(signals, 'what you think of the draft'),
});
export const awaitClearance = z.object({
  sectionId: id,
  partyId: id,
  until: z.iso.date('Write the date by which you expect to be cleared.'),
});
export const withdrawClearance = z.object({ sectionId: id, partyId: id });

export const callSection = z.object({ sectionId: id, textHash });
export const undoCall = z.object({ sectionId: id });
export const reopenSection = z.object({
  sectionId: id,
  reason: words('why the section is reopened', 2000),
  overrideReason,
});
export const parkSection = z.object({
  sectionId: id,
  reason: words('why the section is parked', 2000),
  overrideReason,
});

export const answerObjection = z.object({
  objectionId: id,
  kind: choice(answerKinds, 'the kind of answer'),
  words: words('the answer', 4000),
  overrideReason,
});
export const objectionSatisfied = z.object({ objectionId: id, textHash, overrideReason }).and(
  position.refine((value) => value.position !== 'cannot-agree-yet', {
    path: ['position'],
    error: 'Choose a position that ends the objection, or say that the answer does not satisfy you.',
  }),
);
export const objectionNotSatisfied = z.object({ objectionId: id });
export const sustainObjection = z.object({
  objectionId: id,
  finalStatement: words('the final statement', 4000),
  overrideReason,
});
export const recordObjection = z.object({
  objectionId: id,
  rationale: words('the rationale', 4000),
  overrideReason,
});

export const remindObjector = z.object({ objectionId: id });

export const proposeCorrection = z.object({
  sectionId: id,
  textHash,
  quote: words('the words to be corrected, exactly as they stand', 500),
  words: words('what should stand there', 500),
  overrideReason,
});
export const withdrawCorrection = z.object({ correctionId: id });
export const confirmCorrection = z.object({ correctionId: id, partyId: id, textHash });
export const challengeCorrection = z.object({
  correctionId: id,
  partyId: id,
  reason: optionalWords('the reason', 1000),
  overrideReason,
});

const seen = z.literal(true, 'Open each change once, so that your agency agrees to what it has read.');
export const reaffirm = z.object({
  sopId: id,
  partyId: id,
  sections: z
    .array(z.object({ sectionId: id, textHash, seen }), { error: 'There is nothing to agree to again.' })
    .min(1, 'There is nothing to agree to again.')
    .max(200),
});

export const checkDependency = z.object({ sectionId: id, sourceId: id, sourceHash: textHash });

export type PositionInput = z.output<typeof position>;
