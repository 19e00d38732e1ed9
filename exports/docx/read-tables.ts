import mammoth from 'mammoth';
import type { GridRow } from '../../schema/comment-form/read-rows';
import { storeZip, type Parts } from '../zip';

/** What a document is made of, as mammoth hands it over. */
interface Node {
  type: string;
  value?: string;
  children?: readonly Node[];
  colSpan?: number;
  rowSpan?: number;
}

/** What a document says, read in its own order; notes and pictures say nothing. */
function wordsIn({ type, value, children = [] }: Node): string {
  if (type === 'text') return value ?? '';
  if (type === 'tab') return '\t';
  if (type === 'break') return '\n';
  return children.map(wordsIn).join(type === 'tableCell' ? '\n' : '');
}

const tablesIn = (each: Node): Node[] =>
  each.type === 'table' ? [each] : (each.children ?? []).flatMap((child) => tablesIn(child));

/** More columns than any table on paper has: a cell may claim to be a million wide. */
const WIDEST = 60;

/** Cells one below the other that were made one keep the columns behind them in their places. */
function rowsOf(table: Node): GridRow[] {
  const reaching = new Map<number, number>();
  return (table.children ?? []).map((row, at) => {
    const cells: string[] = [];
    const pass = () => {
      for (let left = reaching.get(cells.length); left; left = reaching.get(cells.length)) {
        reaching.set(cells.length, left - 1);
        cells.push('');
      }
    };
    for (const cell of row.children ?? []) {
      pass();
      const [wide, tall] = [Math.min(cell.colSpan ?? 1, WIDEST), cell.rowSpan ?? 1];
      for (let column = 0; column < wide; column += 1) {
        reaching.set(cells.length, tall - 1);
        cells.push(column === 0 ? wordsIn(cell) : '');
      }
      if (cells.length > WIDEST) break;
    }
    pass();
    return { at: at + 1, cells };
  });
}

/** The rows of every table of a document, each cell as its words with a line for each paragraph. */
export async function readTables(parts: Parts): Promise<GridRow[][]> {
  const tables: GridRow[][] = [];
  const look = (document: Node) => {
    tables.push(...tablesIn(document).map(rowsOf));
    // Nothing is left to be turned into a page.
    return { type: 'document', children: [], notes: { resolve: () => undefined }, comments: [] };
  };
  await mammoth.convertToHtml({ buffer: storeZip(parts) }, { transformDocument: look, externalFileAccess: false });
  return tables;
}
