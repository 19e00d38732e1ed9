import { z } from 'zod';
import { weekdays } from '../document/blocks';
import { id } from './fields';

const words = z.string().trim().max(500).catch('');

/** A walk to try. It comes from an address: what cannot be read there counts as not chosen. */
export const everyDoor = z.object({
  sopId: id,
  door: words.optional(),
  day: z.enum(weekdays).optional().catch(undefined),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional()
    .catch(undefined),
  language: words.optional(),
  /** conditions of the pathway that hold for her */
  situation: z.array(words).max(100).catch([]).default([]),
});
