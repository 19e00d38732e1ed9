import { z } from 'zod';
import { id } from './fields';

/** A form sends one section alone where only one is ticked. */
const some = z.union([z.array(id).max(200), id.transform((one) => [one])]);

export const printPaper = z.object({
  sopId: id,
  partyId: z.string({ error: 'Choose an agency.' }).min(1, 'Choose an agency.').max(64),
  /** none: those it still has to answer */
  sections: some.default([]),
});
