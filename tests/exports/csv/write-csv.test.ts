import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../exports/csv';

const written = (...rows: string[][]) => writeCsv(rows).toString('utf8');

describe('a CSV file', () => {
  it('is marked as UTF-8 and quotes what holds commas, quotes and lines', () => {
    expect(written(['a', 'b, c'], ['say "no"', 'two\nlines'])).toBe('\ufeffa,"b, c"\r\n"say ""no""","two\nlines"\r\n');
  });

  it.each(['=1+1', '+41', '-1', '@SUM(A1)', '\t=1', ' =1', '\uff1d1', '=cmd|"/c calc"!A0'])(
    'never holds a formula: %s',
    (text) => {
      expect(written([text])).toMatch(/^\ufeff"'/u);
    },
  );

  it('never begins a cell with what spreadsheets work out, whatever the words', () => {
    const cells = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(cells, (row) => {
        for (const text of row) expect(written([text]).slice(1).replace(/^"/u, '')).not.toMatch(/^\s*[=+\-@]/u);
      }),
    );
  });
});
