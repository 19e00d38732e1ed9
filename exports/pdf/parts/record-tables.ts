import { table } from '../../../schema/document/build';
import type { PaperTable, TablesModel } from '../../tables';
import { renderBlock } from '../blocks';
import type { Box } from '../flow/box';
import { measure as pageMeasure, room } from '../page';
import type { Tag } from '../paint/tag';
import { styles } from '../text/style';
import { subheading, textBoxes } from './annex';
import { consensusGrid } from './consensus-grid';
import { gridLegend } from './grid-legend';
import type { Desk, Part } from './part';
import { recordCards } from './record-cards';
import { titleBoxes } from './title';

/** The first page: what this is, of when, and the grid of who holds what. */
export function recordHead(desk: Desk, { title, setting, heading, lead, grid }: TablesModel): Box[] {
  const tag = desk.tag.child('Sect');
  return [
    ...titleBoxes(desk, { tag, label: heading, title, anchor: 'record-head', needs: room }),
    ...textBoxes(desk, tag, setting, styles.body, { gap: 4 }),
    ...lead.flatMap((line) => textBoxes(desk, tag, line, styles.frame, { gap: 6 })),
    ...(grid.sections.length > 0 ? [...gridLegend(desk, tag), ...consensusGrid(desk, tag)] : []),
  ];
}

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);

function rowsAsTable(desk: Desk, tag: Tag, columns: readonly string[], rows: readonly (readonly string[])[]): Box[] {
  return renderBlock(table(columns, ...rows), {
    ...{ measure: desk.measure, tag, width: pageMeasure, style: styles.cell, language: desk.model.language },
    ...{ audience: 'public', renderBlock },
  });
}

function rowsOf(desk: Desk, tag: Tag, given: Pick<PaperTable, 'columns' | 'rows' | 'cardHead'>): Box[] {
  const { columns, rows, cardHead } = given;
  return cardHead > 0 ? recordCards(desk, tag, given, cardHead) : rowsAsTable(desk, tag, columns, rows);
}

function groups(desk: Desk, tag: Tag, given: PaperTable): Box[] {
  const { columns, rows, groupedBy, cardHead } = given;
  if (groupedBy < 0) return rowsOf(desk, tag, given);
  const names = [...new Set(rows.map((row) => row[groupedBy] ?? ''))];
  return names.flatMap((name) => [
    ...subheading(desk, tag, name, { gap: 18 }),
    ...rowsOf(desk, tag, {
      columns: without(columns, groupedBy),
      rows: rows.filter((row) => row[groupedBy] === name).map((row) => without(row, groupedBy)),
      cardHead,
    }),
  ]);
}

/** One table of the record under its heading; of one without rows, that there are none. */
export function recordTablePart(desk: Desk, given: PaperTable, at: number): Part {
  const tag = desk.tag.child('Sect');
  const anchor = `record-table-${at}`;
  const { title, intro, rows } = given;
  const none = textBoxes(desk, tag, desk.words.emptyTable, styles.body, { gap: 8 });
  return {
    boxes: [
      ...titleBoxes(desk, { tag, label: '', title, anchor, needs: room * 0.25 }),
      ...textBoxes(desk, tag, intro, styles.frame, { gap: 8, keepWithNext: true }),
      ...(rows.length > 0 ? groups(desk, tag, given) : none),
    ],
    entries: [{ label: '', title, anchor, level: 1 }],
  };
}
