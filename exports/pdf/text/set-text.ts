import type { Box } from '../flow/box';
import type { Tag } from '../paint/tag';
import { baselineOf } from './baseline';
import { breakLines } from './break-lines';
import type { Measure } from './break-lines';
import type { Run } from './run';

interface TextOptions {
  tag: Tag;
  width: number;
  measure: Measure;
  gap?: number;
  /** the whole text stays with what follows, as a heading does */
  keepWithNext?: boolean;
  align?: 'left' | 'right';
}

/** No page starts or ends with a single line of a longer paragraph. */
const staysWithNext = (at: number, count: number) => (at === 0 && count > 1) || at === count - 2;

/** A text as boxes, one a line. */
export function setText(runs: readonly Run[], options: TextOptions): Box[] {
  const { tag, width, measure, gap = 0, keepWithNext = false, align = 'left' } = options;
  const lines = breakLines(runs, width, measure);
  return lines.map((line, at) => {
    const isLast = at === lines.length - 1;
    const shift = align === 'right' ? width - line.width : 0;
    return {
      height: line.leading,
      gap: at === 0 ? gap : 0,
      baseline: baselineOf(line),
      keepWithNext: keepWithNext || staysWithNext(at, lines.length),
      paint: (pen, x, y) => pen.line(tag, line, x + shift, y, !isLast),
    };
  });
}
