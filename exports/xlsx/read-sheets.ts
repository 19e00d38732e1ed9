import readXlsxFile, { type CellValue } from 'read-excel-file/node';
import { COMPUTED } from '../../schema/comment-form/computed';
import type { GridRow } from '../../schema/comment-form/read-rows';
import { storeZip, type Parts } from '../zip';

const isSheet = (name: string) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name);

const marker = `<is><t>${COMPUTED}</t></is>`;

/** A cell that is computed: its formula is never read, and what it last came to may be anything. */
const computed = /<c\b([^>]*)>\s*<f\b(?:(?!<\/c>)[^])*<\/c>/g;

function withoutFormulas(part: Buffer): Buffer {
  const text = part.toString('utf8');
  const said = text.replaceAll(computed, (_, attributes: string) => {
    const rest = attributes.replace(/\bt="[^"]*"/, '');
    return `<c${rest} t="inlineStr">${marker}</c>`;
  });
  return said === text ? part : Buffer.from(said, 'utf8');
}

function wordsOf(value: CellValue | null): string {
  // The package calls a date "typeof Date" in its types.
  const cell: unknown = value;
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** The rows of every sheet of a workbook, all cells as words; a computed cell says so in place of its value. */
export async function readSheets(parts: Parts): Promise<GridRow[][]> {
  const safe = new Map([...parts].map(([name, part]) => [name, isSheet(name) ? withoutFormulas(part) : part] as const));
  const sheets = await readXlsxFile(storeZip(safe), { trim: false });
  return sheets.map(({ data }) => data.map((cells, at) => ({ at: at + 1, cells: cells.map(wordsOf) })));
}
