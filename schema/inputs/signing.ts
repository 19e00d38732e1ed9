import { z } from 'zod';
import { id, words } from './fields';

export const freezeSop = z.object({ sopId: id });

const ticked = (message: string) => z.literal('on', { error: message });

export const sign = z.object({
  ceremonyId: id,
  password: z.string().max(200).optional(),
  read: ticked('Confirm that you have read the document.'),
  onBehalf: ticked('Confirm that you sign on behalf of your agency.'),
  statement: z
    .string()
    .trim()
    .max(4000)
    .optional()
    .transform((value) => value || undefined),
});

export const decline = z.object({
  ceremonyId: id,
  password: z.string().max(200).optional(),
  reason: words('the reason for declining', 4000),
  reasonPrivate: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false),
});
