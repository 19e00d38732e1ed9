import { z } from 'zod';
import { id, optionalWords, overrideReason, textHash, tick, words } from './fields';

export const rewriteSection = z.object({ sectionId: id, document: z.unknown(), textHash: textHash.optional() });

export const addSection = z.object({
  sopId: id,
  title: words('a title', 200),
  text: optionalWords('the text', 20_000),
  overrideReason,
});

export const dropBlock = z.object({
  sectionId: id,
  block: z.string({ error: 'Choose a block.' }).min(1, 'Choose a block.').max(300),
  reason: words('the reason', 2000),
  overrideReason,
});

export const restoreBlock = z.object({ sectionId: id, dropId: id });

export const clearQuarantined = z.object({ sectionId: id, pieceId: id });

/** What a reader looks for in all sections; the form sends it as an address, so nothing ticked is nothing sent. */
export const findInSop = z.object({
  sopId: id,
  term: z.string().trim().max(200, 'Look for at most 200 characters at once.').default(''),
  matchCase: tick,
  wholeWord: tick,
});
