import type { PaperTable } from '../../tables';
import { tableRowBox, cellHeight, cellPadding, type RowCell } from '../blocks/table-row';
import { heightOf, type Box } from '../flow/box';
import { measure as pageMeasure, room } from '../page';
import type { Tag } from '../paint/tag';
import { plain } from '../text/plain';
import { setText } from '../text/set-text';
import { styles } from '../text/style';
import type { Desk } from './part';

/** Room for the longest name of a field, in points. */
const LABEL = 118;

/** A card that is not higher than this stands on one page. */
const WHOLE = room * 0.35;

interface Field {
  label: string;
  value: string;
}

function cellOf(
  desk: Desk,
  tag: Tag,
  text: string,
  { x, width, isLabel }: { x: number; width: number; isLabel: boolean },
) {
  const style = isLabel ? styles.frame : styles.cell;
  const inner = width - 2 * cellPadding.x;
  const boxes = setText([plain(text, style)], { tag, width: inner, measure: desk.measure });
  return { x, width, boxes, shaded: false } satisfies RowCell;
}

const rowBox = (cells: RowCell[], keepWithNext: boolean) =>
  tableRowBox({ cells, height: Math.max(...cells.map(cellHeight)), width: pageMeasure, keepWithNext });

/** The name of a field and beside it what it holds. */
function fieldBox(desk: Desk, table: Tag, { label, value }: Field): Box {
  const row = table.child('TR');
  const name = row.child('TH', { table: { Scope: 'Row' } });
  return rowBox(
    [
      cellOf(desk, name, label, { x: 0, width: LABEL, isLabel: true }),
      cellOf(desk, row.child('TD'), value, { x: LABEL, width: pageMeasure - LABEL, isLabel: false }),
    ],
    false,
  );
}

/** What a card is about, over its whole width. */
function headBox(desk: Desk, table: Tag, words: string): Box {
  const tag = table.child('TR').child('TH', { table: { Scope: 'Column', ColSpan: 2 } });
  const width = pageMeasure - 2 * cellPadding.x;
  const boxes = setText([plain(words, styles.cellHead)], { tag, width, measure: desk.measure });
  return rowBox([{ x: 0, width: pageMeasure, boxes, shaded: true }], true);
}

/** One row as a card: a small one is not torn apart, of a longer one the head stays with its first field. */
function card(desk: Desk, tag: Tag, words: string, fields: readonly Field[]): Box[] {
  const table = tag.child('Table');
  const head = { ...headBox(desk, table, words), gap: 10 };
  const boxes = fields.map((field) => fieldBox(desk, table, field));
  const isSmall = heightOf([head, ...boxes]) < WHOLE;
  return [head, ...boxes.map((box, at) => ({ ...box, keepWithNext: isSmall && at < boxes.length - 1 }))];
}

/** Rows with more to say than columns have room for: each a card of its own, with the fields that hold anything. */
export function recordCards(
  desk: Desk,
  tag: Tag,
  { columns, rows }: Pick<PaperTable, 'columns' | 'rows'>,
  head: number,
) {
  return rows.flatMap((row) => {
    const words = row.slice(0, head).filter((value) => value !== '');
    const fields = row.flatMap((value, at) => (at < head || value === '' ? [] : [{ label: columns[at] ?? '', value }]));
    return card(desk, tag, words.join(' \u00b7 '), fields);
  });
}
