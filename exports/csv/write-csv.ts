import { plainText } from '../plain-text';

/** What spreadsheets take for the beginning of a formula, white space before it or not. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** An apostrophe makes it words: spreadsheets would else work out what begins with "=". */
const inert = (text: string) => (formula.test(text) ? `'${text}` : text);

const cell = (text: string) => {
  const safe = inert(plainText(text));
  return /[",\r\n']/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as the bytes of a CSV file: UTF-8 with its mark, by which spreadsheets know it; commas, no formulas. */
export function writeCsv(rows: readonly (readonly string[])[]): Buffer {
  const lines = rows.map((row) => `${row.map(cell).join(',')}\r\n`);
  return Buffer.from(`\ufeff${lines.join('')}`, 'utf8');
}
