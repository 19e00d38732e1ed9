import { z } from 'zod';
import { email, words } from './fields';

export const signInWithPassword = z.object({
  email,
  password: z
    .string({ error: 'Write your password.' })
    .min(1, 'Write your password.')
    .max(200, 'That password is too long.'),
});

export const newPassword = z.object({
  password: z
    .string({ error: 'Choose a password.' })
    .min(12, 'Choose a password of at least 12 characters; several words in a row work well.')
    .max(200, 'Choose a password of at most 200 characters.'),
  /** the password so far; empty in a form that was sent without it */
  current: z
    .string()
    .max(200, 'That password is too long.')
    .optional()
    .transform((value) => value || undefined),
});

const wholeLink = 'Open the link as it was given to you, whole.';

export const linkToken = z.object({ token: z.string(wholeLink).min(1, wholeLink).max(200, wholeLink) });

export const newPerson = z.object({ email, name: words('the name', 200) });
