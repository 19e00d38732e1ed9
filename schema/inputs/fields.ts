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

/** Why a lead lets words stand that a safety rule blocks. */
export const overrideReason = optionalWords('the reason for letting the words stand', 500);

export const id = z.string({ error: 'Something is missing: reload the page and try again.' }).min(1).max(64);

const unknownWords = 'Reload the page: the wording you saw is not known here.';

export const textHash = z.string({ error: unknownWords }).regex(/^[0-9a-f]{64}$/, unknownWords);

export const email = z
  .string({ error: 'Write an e-mail address.' })
  .trim()
  .toLowerCase()
  .pipe(z.email('Write an e-mail address such as name@agency.org.').max(254));

/** A tick box in a form: "on" when ticked, absent when not. */
export const tick = z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false);

const filled = (error: string) => z.union([z.number(error), z.string(error).trim().min(1, error)], error);

/** A number as code or a form sends it: an empty field is no zero. */
export const share = (error: string) =>
  filled(error).pipe(z.coerce.number<string | number>(error).min(0, error).max(1, error));

export const number = (what: string, least: number, most: number) =>
  filled(`Write ${what} as a number.`).pipe(
    z.coerce
      .number<string | number>(`Write ${what} as a number.`)
      .int(`Write ${what} as a whole number.`)
      .min(least, `Write ${least} or more for ${what}.`)
      .max(most, `Write ${most} or less for ${what}.`),
  );

export const choice = <const T extends readonly [string, ...string[]]>(values: T, what: string) =>
  z.enum(values, { error: `Choose ${what}.` });
