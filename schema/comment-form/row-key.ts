import { sha256Hex } from '../document/text-hash';

/** No vowels and no digits: no program takes these letters for a date, a number or a word to correct. */
const letters = 'BCDFGHJKMNPQRSTVWXZ';

/**
 * Names a comment in a table: its number, and four letters that tell it from the comment of the same number in another
 * procedure. Plain text that spreadsheets and word processors leave alone.
 */
export function rowKey({ id, number }: { id: string; number: number }): string {
  const hash = sha256Hex(id);
  const tail = [0, 2, 4, 6].map((at) => letters.charAt(parseInt(hash.slice(at, at + 2), 16) % letters.length));
  return `${number}-${tail.join('')}`;
}

/** A key as somebody may have typed it again. */
export const plainKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]+/gu, '');
