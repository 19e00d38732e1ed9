import type { Box } from '../flow/box';
import { withFirst } from '../flow/box';
import { ink, room } from '../page';
import type { Tag } from '../paint/tag';
import { styles } from '../text/style';
import type { BlockRenderer, Setting } from './block-renderer';
import { columnWidths } from './column-widths';
import type { GridCell, TableGrid } from './table-grid';
import { tableGrid } from './table-grid';
import type { RowCell } from './table-row';
import { cellHeight, cellPadding, tableRowBox } from './table-row';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

interface Placed {
  cell: GridCell;
  drawn: RowCell;
}

function tagOf(row: Tag, { isHeader, rowSpan, columnSpan, row: at }: GridCell, headRows: number): Tag {
  const scope = isHeader ? { Scope: at < headRows ? ('Column' as const) : ('Row' as const) } : {};
  const spans = { ...(rowSpan > 1 && { RowSpan: rowSpan }), ...(columnSpan > 1 && { ColSpan: columnSpan }) };
  return row.child(isHeader ? 'TH' : 'TD', { table: { ...scope, ...spans } });
}

function placeCells(grid: TableGrid, widths: readonly number[], setting: Setting): Placed[] {
  const table = setting.tag.child('Table');
  const rows = Array.from({ length: grid.rowCount }, () => table.child('TR'));
  return grid.cells.map((cell) => {
    const row = rows[cell.row] ?? table;
    const x = sum(widths.slice(0, cell.column));
    const width = sum(widths.slice(cell.column, cell.column + cell.columnSpan));
    const boxes = setting.renderBlock(cell.node, {
      ...setting,
      tag: tagOf(row, cell, grid.headRows),
      width: width - 2 * cellPadding.x,
      style: cell.isHeader ? styles.cellHead : styles.cell,
    });
    return { cell, drawn: { x, width, boxes, shaded: cell.row < grid.headRows } };
  });
}

/** Each row as high as its tallest cell; a cell over several rows stretches the last of them. */
function rowHeights(grid: TableGrid, placed: readonly Placed[]): number[] {
  const heights = Array<number>(grid.rowCount).fill(styles.cell.leading + 2 * cellPadding.y);
  const bySpan = [...placed].sort((a, b) => a.cell.rowSpan - b.cell.rowSpan);
  for (const { cell, drawn } of bySpan) {
    const last = cell.row + cell.rowSpan - 1;
    const above = sum(heights.slice(cell.row, last));
    heights[last] = Math.max(heights[last] ?? 0, cellHeight(drawn) - above);
  }
  return heights;
}

/** A cell over several rows that would not fit on a page together is drawn whole in the first of its rows. */
function loosenTallSpans(placed: readonly Placed[], heights: readonly number[]): Placed[] {
  return placed.map(({ cell, drawn }) => {
    const height = sum(heights.slice(cell.row, cell.row + cell.rowSpan));
    const isTall = cell.rowSpan > 1 && height > room * 0.6;
    if (cell.rowSpan === 1) return { cell, drawn };
    return isTall ? { cell: { ...cell, rowSpan: 1 }, drawn } : { cell, drawn: { ...drawn, height } };
  });
}

const reachesBelow = (cell: GridCell, row: number) => cell.row <= row && cell.row + cell.rowSpan - 1 > row;

/** A row of up to three lines. */
const SHORT = 50;

/** The first and the last but one of the rows under the head: no page starts or ends with a lone row. */
const isNearEnd = (row: number, { headRows, rowCount }: TableGrid) =>
  rowCount - headRows > 2 && (row === headRows || row === rowCount - 2);

function rowBoxes(grid: TableGrid, placed: readonly Placed[], width: number): Box[] {
  const heights = rowHeights(grid, placed);
  return heights.map((height, row) => {
    const spanning = placed.filter(({ cell }) => reachesBelow(cell, row));
    const closedAt = placed
      .filter(({ cell }) => cell.row <= row && cell.row + cell.rowSpan - 1 === row)
      .map(({ drawn }) => ({ x: drawn.x, width: drawn.width }));
    return tableRowBox({
      cells: placed.filter(({ cell }) => cell.row === row).map(({ drawn }) => drawn),
      height,
      width,
      keepWithNext: spanning.length > 0 || row < grid.headRows || (isNearEnd(row, grid) && height < SHORT),
      ...(spanning.length > 0 && { closedAt }),
    });
  });
}

/** The heading rows as one box, to be drawn again on each page the table runs on to. */
function headBox(rows: readonly Box[]): Box | undefined {
  if (rows.length === 0) return undefined;
  const height = sum(rows.map((row) => row.height));
  return {
    height,
    gap: 0,
    keepWithNext: true,
    paint: (pen, x, y) => {
      let top = y;
      for (const row of rows) {
        row.paint(pen, x, top);
        top += row.height;
      }
    },
  };
}

const withTopRule = (box: Box, width: number): Box => ({
  ...box,
  paint: (pen, x, y) => {
    box.paint(pen, x, y);
    pen.hairline(x, y, x + width, y, ink.accent, 0.9);
  },
});

export const table: BlockRenderer = (node, setting) => {
  const grid = tableGrid(node);
  if (grid.cells.length === 0) return [];
  const widths = columnWidths(grid, setting.width, 2 * cellPadding.x, setting.measure);
  const placed = placeCells(grid, widths, setting);
  const rows = rowBoxes(grid, loosenTallSpans(placed, rowHeights(grid, placed)), setting.width);
  const runningHead = headBox(rows.slice(0, grid.headRows));
  const boxes = rows.map((row, at) =>
    at >= grid.headRows && runningHead ? { ...row, runningHead: withTopRule(runningHead, setting.width) } : row,
  );
  const [first, ...rest] = boxes;
  return first ? withFirst([withTopRule(first, setting.width), ...rest], { gap: setting.style.leading * 0.7 }) : [];
};
