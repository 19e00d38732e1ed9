import { wordsOfForm } from '../words/en/comment-form';
import { plainWords } from './cell-words';
import { commentColumns, type CommentCells, type CommentColumn } from './columns';

/** A row of some table in a file: where it stands there, counted from 1, and its cells. */
export interface GridRow {
  at: number;
  cells: readonly string[];
}

/** A row of the table of comments, by the names of its columns. */
export interface FormRow {
  at: number;
  cells: CommentCells;
}

export type ReadForm =
  | { found: true; rows: FormRow[] }
  /** no row holds the headings; of the row that comes nearest, those it lacks or holds twice */
  | { found: false; missing: CommentColumn[]; twice: CommentColumn[] };

interface Head {
  at: number;
  places: Record<CommentColumn, number[]>;
}

function headOf({ at, cells }: GridRow): Head {
  const titles = cells.map(plainWords);
  const placesOf = (column: CommentColumn) =>
    titles.flatMap((title, place) => (title === plainWords(wordsOfForm.headings[column]) ? [place] : []));
  const places = Object.fromEntries(commentColumns.map((column) => [column, placesOf(column)]));
  return { at, places: places as Head['places'] };
}

const isBlank = ({ cells }: FormRow) => commentColumns.every((column) => cells[column] === '');

/** Lines end as they do here, and none ends in spaces: programs disagree about both. */
const tidy = (cell: string) =>
  cell
    .replaceAll(/\r\n?|\u2028|\u2029/gu, '\n')
    .replaceAll(/[^\S\n]+$/gmu, '')
    .trim();

/** Headings are looked for in the first rows, above which people write titles. */
const FIRST_ROWS = 40;

/** Finds the table of comments among the rows of a file, whatever the order of its columns. */
export function readRows(grid: readonly GridRow[]): ReadForm {
  const heads = grid.slice(0, FIRST_ROWS).map(headOf);
  const lacks = ({ places }: Head) => commentColumns.filter((column) => places[column].length === 0);
  const [head] = heads.sort((a, b) => lacks(a).length - lacks(b).length || a.at - b.at);
  const missing = head ? lacks(head) : [...commentColumns];
  const twice = head ? commentColumns.filter((column) => head.places[column].length > 1) : [];
  if (!head || missing.length > 0 || twice.length > 0) return { found: false, missing, twice };
  const rows = grid
    .filter(({ at }) => at > head.at)
    .map(({ at, cells }) => {
      const cellOf = (column: CommentColumn) => tidy(cells[head.places[column][0] ?? -1] ?? '');
      return {
        at,
        cells: Object.fromEntries(commentColumns.map((column) => [column, cellOf(column)])) as CommentCells,
      };
    });
  return { found: true, rows: rows.filter((row) => !isBlank(row)) };
}
