import { z } from 'zod';
import { id, overrideReason, words } from './fields';
import { scanOf } from './scan';

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
  overrideReason,
});

export const decline = z.object({
  ceremonyId: id,
  password: z.string().max(200).optional(),
  reason: words('the reason for declining', 4000),
  overrideReason,
  reasonPrivate: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false),
});

export const recordPaperSignature = z.object({
  ceremonyId: id,
  signatoryId: id,
  fingerprint: z
    .string({ error: 'Type the fingerprint printed on the paper.' })
    .transform((typed) => typed.replace(/[^0-9a-fA-F]/g, '').toLowerCase())
    .pipe(
      z.string().min(16, 'Type at least the first sixteen digits of the fingerprint printed on the paper.').max(64),
    ),
  heldAt: words('where the signed paper is kept', 300),
  overrideReason,
  scan: scanOf('the signed page'),
});
