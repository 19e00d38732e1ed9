import { z } from 'zod';
import { id, overrideReason, tick, words } from './fields';

/** The words themselves: shorter ones would take out half the text. */
const sought = words('the words to remove', 200).refine(
  (text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2,
  'Write at least two letters or digits.',
);

const place = { sopId: id, words: sought, insideWords: tick };

export const lookForWords = z.object(place);

export const purgeWords = z
  .object({
    ...place,
    reason: words('why they are removed, without the words themselves', 120),
    overrideReason,
    password: z.string().max(200).optional(),
    sure: z.literal('on', { error: 'Confirm that this cannot be undone.' }),
  })
  .refine(({ words: removed, reason }) => !reason.toLowerCase().includes(removed.toLowerCase()), {
    path: ['reason'],
    error: 'The reason is printed in place of the words: say it without them.',
  });
