import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { plainText } from '../plain-text';
import type { SheetModel } from '../sheet';

/** A4, in twentieths of a point; the library turns it on its side. */
const PAGE = { width: 11_906, height: 16_838, margin: 567 };
const WIDE = PAGE.height - 2 * PAGE.margin;
/** Half points. */
const SIZE = 15;

type Columns = SheetModel['columns'];

function widthsOf(columns: Columns): number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.floor((WIDE * width) / all));
}

const paragraphs = (text: string, bold = false) =>
  plainText(text)
    .split('\n')
    .map((line) => new Paragraph({ children: [new TextRun({ text: line, size: SIZE, bold })] }));

function rowOf(cells: readonly string[], widths: readonly number[], isHead = false): TableRow {
  const shading = isHead ? { shading: { fill: 'DCE8E6' } } : {};
  return new TableRow({
    tableHeader: isHead,
    children: widths.map(
      (size, at) =>
        new TableCell({
          ...shading,
          width: { size, type: WidthType.DXA },
          margins: { top: 30, bottom: 30, left: 50, right: 50 },
          children: paragraphs(cells[at] ?? '', isHead),
        }),
    ),
  });
}

function tableOf({ columns, rows, spare = 0 }: SheetModel): Table {
  const widths = widthsOf(columns);
  const headings = columns.map(({ heading }) => heading);
  const empty = Array.from({ length: spare }, () => rowOf([], widths));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: WIDE, type: WidthType.DXA },
    rows: [rowOf(headings, widths, true), ...rows.map((row) => rowOf(row, widths)), ...empty],
  });
}

const pageNumber = () =>
  new Footer({
    children: [
      new Paragraph({
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: SIZE })],
      }),
    ],
  });

/** A document on A4 turned on its side that holds one table, as the bytes of a DOCX file. */
export async function writeTable(sheet: SheetModel, language: string): Promise<Uint8Array> {
  const { width, height, margin } = PAGE;
  const size = { width, height, orientation: PageOrientation.LANDSCAPE };
  const page = { size, margin: { top: margin, bottom: margin, left: margin, right: margin, footer: 280 } };
  const document = new Document({
    title: plainText(sheet.title),
    creator: 'Accord',
    styles: { default: { document: { run: { font: 'Calibri', language: { value: language } } } } },
    sections: [
      {
        properties: { page },
        footers: { default: pageNumber() },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: plainText(sheet.title) }),
          ...sheet.lead.map((text) => new Paragraph({ children: [new TextRun({ text: plainText(text), size: 18 })] })),
          new Paragraph({ text: '' }),
          tableOf(sheet),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
