import type { DocumentNode } from '../../../schema/document/node';

export interface GridCell {
  node: DocumentNode;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  isHeader: boolean;
}

export interface TableGrid {
  cells: GridCell[];
  rowCount: number;
  columnCount: number;
  /** rows from the top that hold nothing but headings */
  headRows: number;
}

const span = (node: DocumentNode, name: string) => {
  const value = node.attrs?.[name];
  return typeof value === 'number' && value >= 1 ? Math.floor(value) : 1;
};

/** Where every cell of a table stands once spans are counted. A span that runs past the last row is cut there. */
export function tableGrid(table: DocumentNode): TableGrid {
  const rows = table.content ?? [];
  const taken = rows.map(() => new Set<number>());
  const cells: GridCell[] = [];
  rows.forEach(({ content = [] }, row) => {
    let column = 0;
    for (const node of content) {
      while (taken[row]?.has(column)) column += 1;
      const rowSpan = Math.min(span(node, 'rowspan'), rows.length - row);
      const columnSpan = span(node, 'colspan');
      cells.push({ node, row, column, rowSpan, columnSpan, isHeader: node.type === 'tableHeader' });
      for (let down = row; down < row + rowSpan; down += 1) {
        for (let across = column; across < column + columnSpan; across += 1) taken[down]?.add(across);
      }
      column += columnSpan;
    }
  });
  const columnCount = Math.max(1, ...cells.map((cell) => cell.column + cell.columnSpan));
  return { cells, rowCount: rows.length, columnCount, headRows: headRowsOf(cells, rows.length) };
}

function headRowsOf(cells: readonly GridCell[], rowCount: number): number {
  let count = 0;
  while (count < rowCount && cells.filter(({ row }) => row === count).every(({ isHeader }) => isHeader)) count += 1;
  if (count === rowCount) count = Math.min(1, rowCount);
  const reach = cells.filter(({ row }) => row < count).map(({ row, rowSpan }) => row + rowSpan);
  return reach.some((end) => end > count) ? 0 : count;
}
