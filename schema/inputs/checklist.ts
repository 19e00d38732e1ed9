import { z } from 'zod';
import { checklistAnswers, checklistParts } from '../vocabulary';
import { choice, id, number, optionalWords, overrideReason, tick } from './fields';

const note = z.string().trim().max(2000, 'Shorten the note to 2000 characters or fewer.');

export const setProfile = z.object({ sopId: id, origin: tick, destination: tick, specialist: tick });

export const answerItem = z
  .object({
    sopId: id,
    number: number('the number of the question', 1, 999),
    part: choice(checklistParts, 'what is answered').default('item'),
    answer: choice(checklistAnswers, 'an answer'),
    reason: optionalWords('the reason', 2000),
    /** left out: the note stays as it is */
    note: note.optional(),
    /** the version of the answer that was on screen; 0 where there was none */
    seen: number('the version of the answer', 0, 1_000_000),
    overrideReason,
  })
  .refine(({ answer, reason }) => answer !== 'not-applicable' || reason !== '', {
    path: ['reason'],
    message: 'Write why it does not apply.',
  });
