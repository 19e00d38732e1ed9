import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyPdf } from '../../../exports/signature';

const kinds = (bytes: Uint8Array) => verifyPdf(bytes).alterations.map(({ kind }) => kind);

const megabytes = 25;

function filled(pattern: string): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(megabytes * 1024 * 1024, pattern)]);
}

/** A file of one table whose trailer says what it is told to. */
function oneTable(trailer: string, entries = ''): Buffer {
  const head = '%PDF-1.7\n';
  return Buffer.from(`${head}xref\n${entries}trailer\n${trailer}\nstartxref\n${head.length}\n%%EOF\n`);
}

describe('verifying hostile bytes', () => {
  it('says of anything without a PDF head that it is not a PDF', () => {
    for (const text of ['', 'hello', 'PK\u0003\u0004', ' %PDF-1.7'])
      expect(kinds(Buffer.from(text))).toEqual(['notAPdf']);
  });

  it('never throws, whatever follows the head', () => {
    const pieces = [
      'xref\n',
      'trailer\n',
      'startxref\n',
      '%%EOF\n',
      '<<',
      '>>',
      '/Prev 9',
      '1 0 obj\n',
      'endobj',
      '0 1\n',
    ];
    const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 }), fc.nat(200).map(String));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        return verifyPdf(Buffer.from(`%PDF-1.7\n${parts.join('')}`, 'latin1')).verdict !== 'intact';
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['zeros', '\0'],
    ['ends of file', '%%EOF\n'],
    ['pointers', 'startxref\n9\n%%EOF\n'],
    ['open lists', '['],
    ['open dictionaries', '<</A'],
    ['objects', '1 0 obj<</A[('],
  ])('comes to an end with 25 MB of %s', (_, pattern) => {
    expect(verifyPdf(filled(pattern)).verdict).toBe('altered');
  });

  it('comes to an end with 5 MB in one list, string or dictionary of the trailer', () => {
    for (const pattern of ['[', '(', '/A 1 ', '<', '1 0 R ']) {
      const trailer = `<< /Root [${pattern.repeat((5 * 1024 * 1024) / pattern.length)}`;
      expect(kinds(oneTable(trailer))).toEqual(['damaged']);
    }
  });

  it('does not follow a revision that points to itself or forward', () => {
    for (const previous of [9, 10, 4000, 9999999999]) {
      expect(kinds(oneTable(`<< /Size 1 /Root 1 0 R /Prev ${previous} >>`))).toEqual(['damaged']);
    }
  });

  it('does not believe a table that claims more entries than the file has room for', () => {
    expect(kinds(oneTable('<< /Size 1 >>', '0 4000000000\n'))).toEqual(['damaged']);
  });

  it('does not follow a catalog that stands for itself or nowhere', () => {
    for (const root of ['1 0 R', '7 0 R', '(no)']) {
      expect(kinds(oneTable(`<< /Size 2 /Root ${root} >>`, '1 1\n0000000009 00000 n \n'))).toEqual(['damaged']);
    }
  });
});
