import anyAscii from 'any-ascii';
import { olderScripts } from './older-scripts';

/**
 * A name as a certificate may carry it. Validators prepare names by RFC 4518, whose Unicode is 3.2: letters that came
 * later (among them signs of Burmese) make the whole certificate unreadable to them. Such a name is romanised; the
 * name in its own script stands in the signature's /Name and in its box.
 */
export function certificateName(name: string): string {
  const composed = name.normalize('NFC').trim();
  if (composed !== '' && [...composed].every(isOldEnough)) return composed;
  const words = anyAscii(composed).replace(/['`"]/g, '').replace(/\s+/g, ' ').trim();
  if (words === '') throw new Error('A name without letters cannot stand in a certificate');
  return words.replace(/(^|[\s-])\p{Ll}/gu, (start) => start.toUpperCase());
}

function isOldEnough(letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return olderScripts.some(([first, last]) => point >= first && point <= last);
}
