import { z } from 'zod';
import { id, overrideReason, words } from './fields';

const findingId = z.string({ error: 'Reload the page: what is missing has changed.' }).min(1).max(100);

export const waiveCheck = z.object({
  sectionId: id,
  findingId,
  reason: words('why the section may go forward without it', 2000),
  overrideReason,
});

export const withdrawWaiver = z.object({ sectionId: id, findingId });
