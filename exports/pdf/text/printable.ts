/** Zero-width characters that shape or break words on screen and have no drawn form of their own. */
const invisible = /[\u200b-\u200f\u2060\ufeff]/gu;

/** The text as it is drawn: composed, tabs as spaces, without zero-width characters. Soft hyphens stay. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(invisible, '');
}
