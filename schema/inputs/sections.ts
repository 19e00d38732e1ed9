import { z } from 'zod';
import { id, textHash, tick } from './fields';

export const rewriteSection = z.object({ sectionId: id, document: z.unknown(), textHash: textHash.optional() });

export const clearQuarantined = z.object({ sectionId: id, pieceId: id });

/** What a reader looks for in all sections; the form sends it as an address, so nothing ticked is nothing sent. */
export const findInSop = z.object({
  sopId: id,
  term: z.string().trim().max(200, 'Look for at most 200 characters at once.').default(''),
  matchCase: tick,
  wholeWord: tick,
});
