import { z } from 'zod';
import { id, tick } from './fields';

/** Whether a person wants the daily mail about a procedure. */
export const setDigest = z.object({ sopId: id, wanted: tick });
