import { z } from 'zod';
import { id, overrideReason, words } from './fields';
import { scanOf } from './scan';

/** A form sends one section alone where only one is ticked. */
const some = z.union([z.array(id).max(200), id.transform((one) => [one])]);

export const printPaper = z.object({
  sopId: id,
  partyId: z.string({ error: 'Choose an agency.' }).min(1, 'Choose an agency.').max(64),
  /** none: those it still has to answer */
  sections: some.default([]),
});

/** What was typed: read as the votes and comments it becomes, by their own rules. */
const typed = z.string().trim().max(5000, 'Shorten it to 5000 characters or fewer.').default('');

export const enterPaper = z.object({
  sopId: id,
  partyId: z.string({ error: 'Choose an agency.' }).min(1, 'Choose an agency.').max(64),
  receivedOn: z.iso.date('Write the date it was received.'),
  votes: z
    .array(
      z.object({
        ...{ sectionId: id, fingerprint: typed, position: typed, statement: typed },
        ...{ ground: typed, reason: typed, remedy: typed, standAside: typed },
      }),
    )
    .max(200)
    .default([]),
  comments: z
    .array(z.object({ code: typed, kind: typed, effect: typed, words: typed, quote: typed, proposal: typed }))
    .max(200, 'Enter the first 200 comments, then the others.')
    .default([]),
  overrideReason,
});

export const printedWords = z.object({ sopId: id, sectionId: id, fingerprint: typed });

export const confirmPaper = z.object({ paperId: id });
export const contestPaper = z.object({ paperId: id, reason: words('what is wrong', 2000), overrideReason });

export const addScan = z.object({ paperId: id, scan: scanOf('the paper') });
export const removeScan = z.object({ scanId: id });

export type TypedVote = z.output<typeof enterPaper>['votes'][number];
export type TypedComment = z.output<typeof enterPaper>['comments'][number];
