import type { Box } from '../flow/box';
import { heightOf, paintStack } from '../flow/box';
import { ink } from '../page';
import { cutStack } from '../flow/cut-stack';

/** A cell ready to be drawn: its boxes and its place in the row, in points. */
export interface RowCell {
  x: number;
  width: number;
  boxes: Box[];
  /** set when the cell reaches further down than its own row */
  height?: number;
  shaded: boolean;
}

export const cellPadding = { x: 6, y: 4 };

interface RowOptions {
  cells: RowCell[];
  height: number;
  width: number;
  keepWithNext?: boolean;
  /** columns that a cell from above reaches into: no rule is drawn over them */
  closedAt?: readonly { x: number; width: number }[];
}

export const cellHeight = (cell: RowCell) => heightOf(cell.boxes) + 2 * cellPadding.y;

/** One row of a table as a box, cut between the lines of its cells when it is taller than the page has room for. */
export function tableRowBox({ cells, height, width, keepWithNext = false, closedAt }: RowOptions): Box {
  const isSimple = cells.every((cell) => cell.height === undefined);
  return {
    height,
    gap: 0,
    keepWithNext,
    baseline: cellPadding.y + (cells[0]?.boxes[0]?.baseline ?? 0),
    paint: (pen, x, y) => {
      for (const cell of cells) {
        // The tint leaves the rule of the row above uncovered.
        if (cell.shaded) pen.fill(x + cell.x, y + 0.3, cell.width, (cell.height ?? height) - 0.3, ink.tint);
        paintStack(cell.boxes, pen, x + cell.x + cellPadding.x, y + cellPadding.y);
      }
      const edges = closedAt ?? [{ x: 0, width }];
      for (const edge of edges) pen.hairline(x + edge.x, y + height, x + edge.x + edge.width, y + height);
    },
    ...(isSimple && { split: splitRow({ cells, height, width, closedAt }) }),
  };
}

/** A row shorter than this moves to the next page whole. */
const WHOLE = 110;

const splitRow =
  (row: RowOptions) =>
  (available: number): [Box, Box] | undefined => {
    if (row.height < WHOLE || available < WHOLE / 2) return undefined;
    const parts = row.cells.map((cell) => ({ cell, cut: cutStack(cell.boxes, available - 2 * cellPadding.y) }));
    if (parts.every(({ cut }) => cut[0].length === 0) || parts.every(({ cut }) => cut[1].length === 0))
      return undefined;
    const half = (side: 0 | 1) => {
      const cells = parts.map(({ cell, cut }) => ({ ...cell, boxes: cut[side] }));
      const height = Math.max(...cells.map(cellHeight));
      return tableRowBox({ ...row, cells, height });
    };
    return [half(0), half(1)];
  };
