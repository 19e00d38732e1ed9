import { inlineText, isInline } from '../../../schema/document/blocks';
import type { DocumentNode } from '../../../schema/document/node';
import type { Measure } from '../text/break-lines';
import { plain } from '../text/plain';
import { styles } from '../text/style';
import type { TableGrid } from './table-grid';

const MIN = 26;

function textOf(node: DocumentNode): string {
  return isInline(node) ? inlineText(node) : (node.content ?? []).map(textOf).join(' ');
}

/** Where a word may be parted for want of room; a date as 2026-03-09 reads badly in two lines. */
const partings = /[\s/]+|(?<!\d)-+|-+(?!\d)/u;

/** The widest word and the whole length of a cell's text, in points. */
function extent(node: DocumentNode, padding: number, measure: Measure): { word: number; whole: number } {
  const text = textOf(node);
  const style = styles.cellHead;
  const wide = (part: string) => measure(part, plain(part, style));
  const word = Math.max(0, ...text.split(partings).map(wide));
  return { word: word + padding + 2, whole: wide(text) + padding + 2 };
}

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

/**
 * Widths of a table's columns: no word is cut if that can be helped, and what is left goes where the text is longest
 * (by the square root, so that one long column does not starve the others).
 */
export function columnWidths(grid: TableGrid, width: number, padding: number, measure: Measure): number[] {
  const least = Array<number>(grid.columnCount).fill(MIN);
  const wanted = Array<number>(grid.columnCount).fill(MIN);
  // One word as long as a line, an address say, must not starve the other columns.
  const most = width / Math.max(2, grid.columnCount - 1);
  for (const { node, column, columnSpan } of grid.cells) {
    if (columnSpan > 1) continue;
    const { word, whole } = extent(node, padding, measure);
    least[column] = Math.max(least[column] ?? 0, Math.min(word, most));
    wanted[column] = Math.max(wanted[column] ?? 0, whole);
  }
  const minimum = total(least);
  if (minimum >= width) return least.map((part) => (part / minimum) * width);
  const roots = wanted.map((want, at) => Math.sqrt(Math.max(1, want - (least[at] ?? 0))));
  const spare = width - minimum;
  return least.map((part, at) => part + (spare * (roots[at] ?? 0)) / total(roots));
}
