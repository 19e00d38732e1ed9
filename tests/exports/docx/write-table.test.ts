import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { writeTable } from '../../../exports/docx';
import { aSheet, awkwardCells, partOf } from '../sheets';

describe('a document with a table', () => {
  it('gives every cell back as it was written', async () => {
    const bytes = await writeTable(aSheet([awkwardCells]), 'en');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toContain('<p>=1+1</p>');
    expect(value).toContain('<p>one</p><p>two</p>');
    expect(value).toContain('&lt;b&gt;bold&lt;/b&gt; &amp;');
    expect(value).toContain('<p>12-KXQR</p>');
    expect(value).toContain('<p>รายงานเมื่อเธอขอ</p>');
  });

  it('repeats its headings on every page, on A4 turned on its side', async () => {
    const document = partOf(await writeTable(aSheet([awkwardCells]), 'en'), 'word/document.xml');
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });
});
