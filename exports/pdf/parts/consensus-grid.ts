import type { ExportParty, ExportSection } from '../../model';
import type { Box } from '../flow/box';
import { withFirst } from '../flow/box';
import { ink, measure as pageMeasure } from '../page';
import type { Pen } from '../paint/pen';
import type { Tag } from '../paint/tag';
import { baselineOf } from '../text/baseline';
import { breakLines } from '../text/break-lines';
import { plain } from '../text/plain';
import { setText } from '../text/set-text';
import type { Line } from '../text/run';
import type { TextStyle } from '../text/style';
import { styles } from '../text/style';
import { bySector } from './by-sector';
import type { Mark } from './consensus-mark';
import { drawMark } from './consensus-mark';
import type { Desk } from './part';

const NAME = { least: 136, most: 210 };
const CELL = 26;
const MOST_COLUMNS = 20;
const TITLE_LENGTH = 112;
const ROW = 17;

const nameStyle = { ...styles.cell, size: 8.8, leading: 11 };
const numberStyle = { ...styles.cellHead, size: 8.8, leading: 11 };
const titleStyle = { ...styles.cell, size: 7.6, leading: 9 };

interface Columns {
  sections: ExportSection[];
  name: number;
  cell: number;
}

/** The sections in tables of at most twenty columns, as even as can be. */
function columnSets(sections: readonly ExportSection[]): Columns[] {
  const count = Math.ceil(sections.length / MOST_COLUMNS);
  const each = Math.ceil(sections.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => {
    const part = sections.slice(at * each, (at + 1) * each);
    const cell = Math.min(CELL, (pageMeasure - NAME.least) / part.length);
    return { sections: part, cell, name: Math.min(NAME.most, pageMeasure - cell * part.length) };
  });
}

interface ColumnHead {
  tag: Tag;
  number: Line | undefined;
  /** the title in as many lines as the column is wide, the last with an ellipsis where the title is longer */
  title: Line[];
}

function columnHead(desk: Desk, tag: Tag, section: ExportSection, cell: number): ColumnHead {
  const set = (text: string, style: TextStyle, width: number) => breakLines([plain(text, style)], width, desk.measure);
  const lines = set(section.title, titleStyle, TITLE_LENGTH);
  const title = lines.slice(0, Math.max(1, Math.floor(cell / titleStyle.leading)));
  const last = title.at(-1);
  if (last && lines.length > title.length) {
    const shown = last.fragments.map(({ text }) => text.trimEnd()).join('');
    title.splice(-1, 1, ...set(`${shown}\u00a0\u2026`, titleStyle, TITLE_LENGTH + 20));
  }
  return { tag, number: set(String(section.number), numberStyle, cell)[0], title };
}

/** The title of a section, turned to read upwards, over its number. */
function paintColumnHead(pen: Pen, { tag, number, title }: ColumnHead, x: number, bottom: number, cell: number): void {
  if (number) pen.line(tag, number, x + (cell - number.width) / 2, bottom - 13, true);
  const offset = (cell - title.length * titleStyle.leading) / 2;
  title.forEach((line, at) =>
    pen.turned(tag, line, x + offset + at * titleStyle.leading + baselineOf(line), bottom - 18),
  );
}

function headBox(desk: Desk, table: Tag, { sections, name, cell }: Columns): Box {
  const row = table.child('TR');
  const corner = row.child('TH', { table: { Scope: 'Column' } });
  const heads = sections.map((section) =>
    columnHead(desk, row.child('TH', { table: { Scope: 'Column' } }), section, cell),
  );
  const [label] = breakLines([plain(desk.words.grid.party, numberStyle)], name, desk.measure);
  const longest = Math.max(0, ...heads.flatMap(({ title }) => title.map((line) => line.width)));
  const height = longest + 22;
  return {
    height,
    gap: 12,
    keepWithNext: true,
    paint: (pen, x, y) => {
      if (label) pen.line(corner, label, x, y + height - 13);
      heads.forEach((head, at) => paintColumnHead(pen, head, x + name + at * cell, y + height, cell));
      pen.hairline(x, y + height, x + name + sections.length * cell, y + height, ink.accent, 0.9);
    },
  };
}

type MarkOf = (party: string, section: number) => Mark;

function rowBox(desk: Desk, table: Tag, party: ExportParty, columns: Columns, markOf: MarkOf): Box {
  const { sections, name, cell } = columns;
  const row = table.child('TR');
  const head = row.child('TH', { table: { Scope: 'Row' } });
  const text = setText([plain(party.name, nameStyle)], { tag: head, width: name - 8, measure: desk.measure });
  const height = Math.max(ROW, text.length * nameStyle.leading + 4);
  const side = Math.min(cell - 2, 14);
  const cells = sections.map((section) => {
    const mark = markOf(party.code, section.number);
    const actual = desk.words.grid.positions[mark];
    return { mark, tag: row.child('TD').child('Span', { actual }) };
  });
  return {
    height,
    gap: 0,
    keepWithNext: false,
    paint: (pen, x, y) => {
      text.forEach((line, at) => line.paint(pen, x, y + (height - text.length * nameStyle.leading) / 2 + at * 11));
      cells.forEach(({ mark, tag }, at) => {
        const left = x + name + at * cell + (cell - side) / 2;
        pen.content(tag, () => drawMark(pen.doc, mark, { x: left, y: y + (height - side) / 2, side }));
      });
      pen.hairline(x, y + height, x + name + sections.length * cell, y + height, ink.line, 0.35);
    },
  };
}

/** The consensus grid, party by section, as tagged tables; its heading is repeated on every page it runs on to. */
export function consensusGrid(desk: Desk, tag: Tag): Box[] {
  const { model } = desk;
  const marks = new Map(model.cells.map((cell) => [`${cell.partyCode} ${cell.sectionNumber}`, cell.position]));
  const markOf: MarkOf = (party, section) => marks.get(`${party} ${section}`) ?? 'none';
  const parties = bySector(model.parties).flatMap(({ members }) => members);
  return columnSets(model.sections).flatMap((columns) => {
    const table = tag.child('Table');
    const runningHead = headBox(desk, table, columns);
    const rows = parties.map((party) => ({ ...rowBox(desk, table, party, columns, markOf), runningHead }));
    return [runningHead, ...withFirst(rows, { gap: 0 })];
  });
}
