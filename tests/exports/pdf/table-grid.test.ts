import { describe, expect, it } from 'vitest';
import { tableGrid } from '../../../exports/pdf/blocks/table-grid';
import { table, td, th, tr } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document';

const spanning = (node: DocumentNode, attrs: Record<string, number>): DocumentNode => ({ ...node, attrs });

describe('the grid of a table', () => {
  it('moves cells aside for a cell that reaches down from above', () => {
    const node = { type: 'table', content: [tr(spanning(td('a'), { rowspan: 2 }), td('b')), tr(td('c'))] };
    expect(tableGrid(node).cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  it('counts the columns of the widest row', () => {
    expect(
      tableGrid({ type: 'table', content: [tr(td('a')), tr(spanning(td('b'), { colspan: 3 }))] }).columnCount,
    ).toBe(3);
  });

  it('cuts a span that runs past the last row', () => {
    expect(tableGrid({ type: 'table', content: [tr(spanning(td('a'), { rowspan: 9 }))] }).cells[0]?.rowSpan).toBe(1);
  });

  it('repeats the rows from the top that hold headings only', () => {
    expect(tableGrid(table(['a', 'b'], ['c', 'd'])).headRows).toBe(1);
    expect(tableGrid({ type: 'table', content: [tr(td('a')), tr(td('b'))] }).headRows).toBe(0);
    expect(tableGrid({ type: 'table', content: [tr(spanning(th('a'), { rowspan: 2 })), tr(td('b'))] }).headRows).toBe(
      0,
    );
  });
});
