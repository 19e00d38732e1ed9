import type { Box } from '../flow/box';
import { Tag } from '../paint/tag';
import { baselineOf } from '../text/baseline';
import { breakLines } from '../text/break-lines';
import type { Measure } from '../text/break-lines';
import { plain } from '../text/plain';
import type { Line } from '../text/run';
import { styles } from '../text/style';

/** From the text to the right edge of the numbers: further out than the codes of blocks. */
const DISTANCE = 50;
const style = { ...styles.code, size: 6.6 };
const unread = new Tag('Artifact');

/** Numbers beside lines of text, counted through all of them; what is drawn and not written has none. */
export function withLineNumbers(boxes: readonly Box[], measure: Measure): Box[] {
  let count = 0;
  return boxes.map((box) => {
    if (box.baseline === undefined) return box;
    count += 1;
    const [line] = breakLines([plain(String(count), style)], DISTANCE, measure);
    return line ? numbered(box, line) : box;
  });
}

function numbered(box: Box, line: Line): Box {
  const { baseline = 0, split } = box;
  return {
    ...box,
    paint: (pen, x, y) => {
      pen.decoration(() => pen.line(unread, line, x - DISTANCE - line.width, y + baseline - baselineOf(style)));
      box.paint(pen, x, y);
    },
    ...(split && { split: splitNumbered(split, line) }),
  };
}

const splitNumbered = (split: NonNullable<Box['split']>, line: Line) => (room: number) => {
  const halves = split(room);
  return halves && ([numbered(halves[0], line), halves[1]] satisfies [Box, Box]);
};
