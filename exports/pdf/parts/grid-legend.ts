import type { Box } from '../flow/box';
import type { Tag } from '../paint/tag';
import { breakLines } from '../text/break-lines';
import { plain } from '../text/plain';
import { styles } from '../text/style';
import type { Mark } from './consensus-mark';
import { drawMark } from './consensus-mark';
import type { Desk } from './part';

const marks: readonly Mark[] = ['agree', 'agree-with-statement', 'cannot-agree-yet', 'stand-aside', 'none'];
const COLUMN = 205;
const SIDE = 14;

/** What the marks of the consensus grid mean. */
export function gridLegend(desk: Desk, parent: Tag): Box[] {
  const list = parent.child('L');
  const entries = marks.map((mark) => {
    const item = list.child('LI');
    const actual = desk.words.grid.positions[mark];
    const [line] = breakLines([plain(desk.words.grid.legendOf[mark], styles.frame)], COLUMN - 22, desk.measure);
    return { mark, line, label: item.child('Lbl', { actual }), body: item.child('LBody') };
  });
  const rows = Array.from({ length: Math.ceil(entries.length / 2) }, (_, at) => entries.slice(at * 2, at * 2 + 2));
  return rows.map((row, at) => ({
    height: 19,
    gap: at === 0 ? 10 : 0,
    keepWithNext: true,
    paint: (pen, x, y) => {
      row.forEach(({ mark, line, label, body }, column) => {
        const left = x + column * COLUMN;
        pen.content(label, () => drawMark(pen.doc, mark, { x: left, y: y + 1, side: SIDE }));
        if (line) pen.line(body, line, left + SIDE + 7, y + 1.4);
      });
    },
  }));
}
