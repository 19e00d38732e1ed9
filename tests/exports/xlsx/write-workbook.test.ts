import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../exports/xlsx';
import { aSheet, awkwardCells, partOf } from '../sheets';

describe('a workbook', () => {
  it('gives every cell back as it was written', async () => {
    const bytes = await writeWorkbook([aSheet([awkwardCells])]);
    const rows = await readSheet(Buffer.from(bytes), { trim: false });
    expect(rows[0]?.[0]).toBe('Lower Kesh: comments');
    expect(rows[3]).toEqual(awkwardCells.map((_, at) => `Column ${at + 1}`));
    expect(rows[4]).toEqual(awkwardCells);
  });

  it('holds text and nothing that is computed, also once somebody edits a cell', async () => {
    const bytes = await writeWorkbook([aSheet([awkwardCells])]);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toMatch(/<f[ >]/);
    const styleOfFormula = /<c r="A5" s="(\d+)" t="s">/.exec(sheet)?.[1];
    const styles = partOf(bytes, 'xl/styles.xml');
    const formatId = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(styles)?.[1];
    const looks = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf[^>]*>/g)].map(([xf]) => xf);
    expect(looks[Number(styleOfFormula)]).toContain(`numFmtId="${formatId}"`);
  });

  it('leaves out what no office program can open', async () => {
    const bytes = await writeWorkbook([aSheet([['bell\u0007 half \ud83d end']])]);
    expect((await readSheet(Buffer.from(bytes)))[4]?.[0]).toBe('bell half  end');
  });

  it('can have several sheets', async () => {
    const bytes = await writeWorkbook([aSheet([['first']]), { ...aSheet([['second']]), name: 'Choices' }]);
    expect((await readSheet(Buffer.from(bytes), 'Choices'))[4]?.[0]).toBe('second');
  });
});
