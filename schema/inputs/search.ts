import { z } from 'zod';
import { id } from './fields';

/** What a reader looks for in all that an SOP says. */
export const searchSop = z.object({
  sopId: id,
  term: z.string().trim().max(200, 'Look for at most 200 characters at once.').default(''),
});
