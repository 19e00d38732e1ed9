import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { plainText } from '../plain-text';
import type { SheetModel } from '../sheet';

/** Spreadsheets read "_x0041_" in a file as "A". */
const escaped = (text: string) => plainText(text).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

const look = { type: String, fontFamily: 'Calibri', alignVertical: 'top' } as const;

/** Text by its format too: what begins with "=" stays text when somebody edits it. */
const cell = (text: string): CellObject => ({ ...look, value: escaped(text), format: '@', wrap: true });

const empty: CellObject = { ...look, format: '@', wrap: true };
const line = (text: string, more: Partial<CellObject> = {}): CellObject[] => [
  { ...look, value: escaped(text), ...more },
];

const heading = (text: string): CellObject => ({
  ...cell(text),
  ...{ fontWeight: 'bold', backgroundColor: '#DCE8E6', bottomBorderStyle: 'thin', bottomBorderColor: '#0F4A4A' },
});

function sheetData({ title, lead, columns, rows, spare = 0 }: SheetModel): SheetData {
  return [
    line(title, { fontWeight: 'bold', fontSize: 14 }),
    ...lead.map((text) => line(text)),
    [],
    columns.map((column) => heading(column.heading)),
    ...rows.map((row) => row.map((text) => (text === '' ? empty : cell(text)))),
    ...Array.from({ length: spare }, () => columns.map(() => empty)),
  ];
}

/** A workbook with these sheets, as the bytes of an XLSX file. No cell holds a formula. */
export async function writeWorkbook(sheets: readonly SheetModel[]): Promise<Uint8Array> {
  const file = writeXlsxFile(
    sheets.map((sheet) => ({
      data: sheetData(sheet),
      sheet: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: sheet.lead.length + 3,
      orientation: 'landscape' as const,
    })),
  );
  return new Uint8Array(await file.toBuffer());
}
