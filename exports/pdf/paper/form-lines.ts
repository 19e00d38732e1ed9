import type { Box } from '../flow/box';
import { emptyBox, heightOf, indented, paintStack, withFirst } from '../flow/box';
import { ink, measure as pageMeasure, room } from '../page';
import type { Pen } from '../paint/pen';
import type { Tag } from '../paint/tag';
import { plain } from '../text/plain';
import type { Run } from '../text/run';
import { setText } from '../text/set-text';
import type { TextStyle } from '../text/style';
import { styles } from '../text/style';
import type { Desk } from '../parts/part';

/** Between two lines to write on: room for handwriting. */
const LINE = 22;
const dark = ink.text;

/** Lines to write on. */
export function ruledLines(count: number, width: number): Box[] {
  return Array.from({ length: count }, () =>
    emptyBox(LINE, { paint: (pen, x, y) => pen.hairline(x, y + LINE - 3, x + width, y + LINE - 3, ink.quiet, 0.5) }),
  );
}

/** An empty square to put a cross in. */
function square(pen: Pen, x: number, y: number, side: number): void {
  pen.decoration(() => {
    pen.doc
      .lineWidth(side > 10 ? 1.4 : 0.9)
      .strokeColor(dark)
      .rect(x, y, side, side)
      .stroke();
  });
}

export function words(desk: Desk, tag: Tag, text: string | Run[], style: TextStyle, rest: Partial<Box> = {}): Box[] {
  const runs = typeof text === 'string' ? [plain(text, style)] : text;
  const { gap = 0, keepWithNext = false } = rest;
  return setText(runs, { tag: tag.child('P'), width: pageMeasure, measure: desk.measure, gap, keepWithNext });
}

const [SQUARE, EACH] = [9, 3];

/** The head of a page that comes back: what it is and of which section, smaller than the section's own. */
export function formHead(desk: Desk, tag: Tag, label: string, title: string): Box[] {
  const [first, ...rest] = setText([plain(label, styles.label)], {
    ...{ tag: tag.child('P'), width: pageMeasure, measure: desk.measure, keepWithNext: true },
  });
  const name = { tag: tag.child('H1'), width: pageMeasure, measure: desk.measure, gap: 1, keepWithNext: true };
  const titles = setText([plain(title, { ...styles.sectionTitle, size: 16, leading: 20 })], name);
  if (!first) return titles;
  const ruled: Box = {
    ...first,
    needs: room,
    paint: (pen, x, y) => {
      pen.hairline(x, y - 6, x + pageMeasure, y - 6, ink.accent, 0.9);
      first.paint(pen, x, y);
    },
  };
  return [ruled, ...rest, ...titles];
}

/** Small squares with words beside them, three in a row. */
export function choices(desk: Desk, tag: Tag, options: readonly string[], width: number): Box[] {
  const common = { tag: tag.child('P'), width: width / EACH - 20, measure: desk.measure };
  const cells = options.map((option) => setText([plain(option, styles.frame)], common));
  const rows = Array.from({ length: Math.ceil(cells.length / EACH) }, (_row, at) =>
    cells.slice(at * EACH, (at + 1) * EACH),
  );
  return withFirst(
    rows.map((row) => choiceRow(row, width / EACH)),
    { gap: 5 },
  );
}

const choiceRow = (cells: readonly Box[][], width: number): Box =>
  emptyBox(Math.max(...cells.map(heightOf)) + 3, {
    paint: (pen, x, y) =>
      cells.forEach((cell, at) => {
        square(pen, x + at * width, y + 2, SQUARE);
        paintStack(cell, pen, x + at * width + SQUARE + 6, y);
      }),
  });

/** One frame around boxes, with a square for a cross and the key at its left. Never cut by a page. */
export function ballotBox(desk: Desk, tag: Tag, key: string, inner: readonly Box[]): Box {
  const [left, padding, side] = [54, 8, 17];
  const stack = indented(inner, left);
  const height = heightOf(stack) + 2 * padding;
  const letter = setText([plain(key, { ...styles.frameBold, size: 13, leading: 17, color: dark })], {
    ...{ tag: tag.child('P'), width: 20, measure: desk.measure },
  });
  return {
    height,
    gap: 7,
    keepWithNext: true,
    paint: (pen, x, y) => {
      pen.decoration(() => {
        pen.doc.lineWidth(0.8).strokeColor(dark).rect(x, y, pageMeasure, height).stroke();
      });
      square(pen, x + 9, y + padding, side);
      paintStack(letter, pen, x + 33, y + padding);
      paintStack(stack, pen, x, y + padding);
    },
  };
}

export interface Cell {
  label: string;
  width: number;
}

/** Fields to fill in by hand side by side, each a line with its name under it. */
export function signatureLine(desk: Desk, tag: Tag, cells: readonly Cell[], height: number): Box {
  const captions = cells.map(({ label, width }) =>
    setText([plain(label, { ...styles.frame, size: 8, leading: 10 })], {
      ...{ tag: tag.child('P'), width, measure: desk.measure },
    }),
  );
  return {
    height: height + 12,
    gap: 4,
    keepWithNext: false,
    paint: (pen, x, y) => {
      let left = x;
      cells.forEach(({ width }, at) => {
        pen.hairline(left, y + height, left + width - 10, y + height, dark, 0.7);
        paintStack(captions[at] ?? [], pen, left, y + height + 1);
        left += width;
      });
    },
  };
}
