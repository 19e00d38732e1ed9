import { expect, it } from 'vitest';
import { directionOf } from '../../../app/lib/direction';

it.each([
  ['en', 'ltr'],
  ['th', 'ltr'],
  ['ar', 'rtl'],
  ['ckb', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
  ['not a language', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
