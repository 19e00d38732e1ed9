import { z } from 'zod';

/** Words a person must supply: trimmed, not empty, bounded. */
export const words = (what: string, longest: number) =>
  z
    .string({ error: `Write ${what}.` })
    .trim()
    .min(1, `Write ${what}.`)
    .max(longest, `Shorten ${what} to ${longest} characters or fewer.`);

export const optionalWords = (what: string, longest: number) =>
  z.string().trim().max(longest, `Shorten ${what} to ${longest} characters or fewer.`).default('');

export const id = z.string({ error: 'Something is missing: reload the page and try again.' }).min(1).max(64);

export const textHash = z.string().regex(/^[0-9a-f]{64}$/, 'Reload the page: the wording you saw is not known here.');

export const email = z
  .string({ error: 'Write an e-mail address.' })
  .trim()
  .toLowerCase()
  .pipe(z.email('Write an e-mail address such as name@agency.org.').max(254));

/** A tick box in a form: "on" when ticked, absent when not. */
export const tick = z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false);

export const number = (what: string, least: number, most: number) =>
  z.coerce
    .number({ error: `Write ${what} as a number.` })
    .int(`Write ${what} as a whole number.`)
    .min(least, `${what} must be ${least} or more.`)
    .max(most, `${what} must be ${most} or less.`);

export const choice = <const T extends readonly [string, ...string[]]>(values: T, what: string) =>
  z.enum(values, { error: `Choose ${what}.` });
