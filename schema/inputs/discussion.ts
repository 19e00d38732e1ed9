import { z } from 'zod';
import { commentColumns } from '../comment-form/columns';
import {
  channels,
  commentEffects,
  commentKinds,
  leadOutcomes,
  LONGEST_CELL,
  LONGEST_QUOTE,
  MOST_ROWS,
  objectionGrounds,
  outcomes,
} from '../vocabulary';
import { choice, id, number, optionalWords, overrideReason, textHash, tick, words } from './fields';

/** Counted in whole numbers from nothing; an empty field is left out. */
const count = z.union([number('the place', 0, 10_000_000), z.literal('').transform(() => undefined)]).optional();

/**
 * Words somebody marked: the block of the section they begin in, counted from 0, how many letters of the block stand
 * before them, the words, and some of those before. No words: the whole block. No block: the section at large.
 */
const marked = {
  block: count,
  letters: count,
  quote: z.string().trim().max(LONGEST_QUOTE, 'Mark a shorter passage.').default(''),
  before: z.string().max(200).default(''),
};

const said = words('your comment', 4000);

const received = z.union([z.iso.date('Write the date it was received.'), z.literal('').transform(() => undefined)]);

const letters = (text: string) => text.replace(/\s+/gu, '');

/** Wording that nobody changed proposes nothing. */
const isSame = (proposal: string, quote: string) => proposal === '' || letters(proposal) === letters(quote);

export const openComment = z
  .object({
    sectionId: id,
    effect: choice(commentEffects, 'what it means for the woman'),
    kind: choice(commentKinds, 'what kind of comment it is'),
    ...marked,
    words: optionalWords('your comment', 4000),
    proposal: optionalWords('the wording', LONGEST_QUOTE),
    strike: tick,
    partyId: z.union([id, z.literal('').transform(() => undefined)]).optional(),
    channel: choice(channels, 'how the comment reached you').default('online'),
    receivedOn: received.optional(),
    overrideReason,
  })
  .transform((input) => (isSame(input.proposal, input.quote) ? { ...input, proposal: '' } : input))
  .superRefine(({ kind, quote, words: text, proposal, strike, channel, receivedOn, partyId }, { addIssue }) => {
    const wrong = (field: string, message: string) => addIssue({ code: 'custom', path: [field], message });
    const proposes = strike || !isSame(proposal, quote);
    if (kind === 'wording' && !proposes)
      wrong('proposal', 'Write the wording you propose, or ask to delete the words.');
    if (proposes && quote === '') wrong('quote', 'Mark the words in the text that the wording is for.');
    if (!proposes && text === '') wrong('words', 'Write your comment.');
    if (channel !== 'online' && receivedOn === undefined) wrong('receivedOn', 'Write the date it was received.');
    if (channel !== 'online' && partyId === undefined) wrong('partyId', 'Choose the agency it came from.');
  });

export const replyToComment = z.object({ commentId: id, words: said, overrideReason });

/** Ties a comment to words again, after its own are gone. */
export const placeComment = z.object({ commentId: id, ...marked });

export const disposeOfComment = z
  .object({
    commentId: id,
    outcome: choice(leadOutcomes, 'what becomes of it'),
    reason: optionalWords('the reason', 2000),
    overrideReason,
  })
  .refine(({ outcome, reason }) => outcome === 'accepted' || reason !== '', {
    path: ['reason'],
    error: 'Write the reason, for the agency that made the comment and for the record.',
  });

export const withdrawComment = z.object({
  commentId: id,
  reason: words('why it is withdrawn', 2000),
  overrideReason,
});

export const answerOutcome = z.object({ outcomeId: id, satisfied: choice(['yes', 'no'], 'yes or no') });

export const applyWording = z.object({ commentId: id });
export const takeBackWording = z.object({ commentId: id });

export const objectWithComment = z.object({
  commentId: id,
  partyId: id,
  textHash,
  ground: choice(objectionGrounds, 'the ground of the objection'),
  reason: words('the reason', 4000),
  remedy: words('what would resolve it', 4000),
  overrideReason,
});

/** An address somebody sent may ask for what is not there any more: then all are shown. */
const asked = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** Which comments of an SOP are shown or downloaded. */
export const commentTable = z.object({
  sopId: id,
  waiting: asked(z.enum(['decision', 'answer'])),
  section: asked(id),
  party: asked(id),
  kind: asked(z.enum(commentKinds)),
  outcome: asked(z.enum(outcomes)),
});

const cell = z.string().max(LONGEST_CELL);

const tableRow = z.object({
  /** where it stands in the file, counted from 1 */
  at: z.number().int().min(1),
  cells: z.record(z.enum(commentColumns), cell),
});

const tableRows = z.array(tableRow).min(1).max(MOST_ROWS);

function parsedJson(text: string, { addIssue }: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    addIssue({ code: 'custom', message: 'Something is missing: bring the file again.' });
    return z.NEVER;
  }
}

/** Rows of a table of comments as they stand in a file, as JSON where a form carries them. */
const rows = z.union([tableRows, z.string().transform(parsedJson).pipe(tableRows)], {
  error: 'Something is missing: bring the file again.',
});

export const previewComments = z.object({ sopId: id, rows });

/** `plan` names what was shown to be written. */
export const importComments = z.object({ sopId: id, rows, plan: textHash });
