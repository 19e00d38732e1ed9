import type { Span } from '../engine/sentences';

export const shapeNames = ['phone', 'email', 'idNumber'] as const;
export type ShapeName = (typeof shapeNames)[number];

export interface Shape extends Span {
  name: ShapeName;
}

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;

/** Digits in groups, as numbers of people and of phones are written; also digits of other scripts. */
const digits =
  /(?<![\p{L}\p{Nd}.,/#-])\+?\(?\p{Nd}(?:[ \u00a0().\u2010-\u2015-]{0,2}\p{Nd}){6,18}(?![\p{L}\p{Nd}]|[.,/-]\p{Nd})/gu;

const date =
  /^(?:\p{Nd}{4}[-. ]\p{Nd}{1,2}[-. ]\p{Nd}{1,2}|\p{Nd}{1,2}[-. ]\p{Nd}{1,2}[-. ]\p{Nd}{4}|\p{Nd}{4}\s?[-\u2010-\u2015]\s?\p{Nd}{4}|\p{Nd}{4}\)\s?\p{Nd}{1,5})$/u;

/** What stands before a number of a law, a sum or a file, and what stands after a sum. */
const citedBefore =
  /(?:\bno\.?|n°|№|#|law|act|decree|resolution|regulation|article|art\.?|section|order|circular|ref\.?|usd|eur|thb|\$|€|£|฿|₫|៛)\s*$/iu;
const moneyAfter = /^\s*(?:usd|eur|thb|vnd|kip|riel|baht|dollars?|euros?|kyat|rupiah|people|persons|women|%)/iu;

/** National numbers of the region have 12, 13 or 16 digits. */
const idLengths = new Set([12, 13, 16]);

function nameOf(written: string): ShapeName | undefined {
  const count = written.replace(/\P{Nd}/gu, '').length;
  if (date.test(written.trim())) return undefined;
  const isDialled = /^[+(]/u.test(written) || (/^0/u.test(written) && count <= 11);
  if (!isDialled && idLengths.has(count)) return 'idNumber';
  if (count < 8 && !/^0|[\s.()-]/u.test(written)) return undefined;
  return count <= 15 ? 'phone' : undefined;
}

function numbersIn(text: string): Shape[] {
  const found: Shape[] = [];
  for (const match of text.matchAll(digits)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const name = nameOf(match[0]);
    if (!name || citedBefore.test(text.slice(Math.max(0, start - 14), start))) continue;
    if (!moneyAfter.test(text.slice(end, end + 12))) found.push({ name, start, end });
  }
  return found;
}

/** Phone numbers, e-mail addresses and numbers of identity papers in a text of any language. */
export function shapesIn(text: string): Shape[] {
  const mails = [...text.matchAll(email)].map((match): Shape => {
    return { name: 'email', start: match.index, end: match.index + match[0].length };
  });
  return [...mails, ...numbersIn(text)].sort((a, b) => a.start - b.start);
}
