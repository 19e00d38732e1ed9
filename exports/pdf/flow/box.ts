import type { Pen } from '../paint/pen';

/** A strip of the page: a line, a table row, a signature block. The flow stacks boxes and turns pages between them. */
export interface Box {
  /** points */
  height: number;
  /** space above, dropped at the top of a page */
  gap: number;
  /** may not be the last box on its page */
  keepWithNext: boolean;
  /** x and y: top left corner, in points from the top left of the page */
  paint(pen: Pen, x: number, y: number): void;
  /** Two boxes for this one, the first at most `room` points high; undefined when it cannot be cut there. */
  split?(room: number): [Box, Box] | undefined;
  /** drawn again, as decoration, above this box when it starts a page */
  runningHead?: Box;
  /** points from the top of the box to the baseline of its first line, for a note in the margin to share */
  baseline?: number;
  /** the name other places refer to this box by */
  anchor?: string;
  /** starts a page unless at least this many points are left on the current one */
  needs?: number;
}

export const emptyBox = (height: number, rest: Partial<Box> = {}): Box => ({
  height,
  gap: 0,
  keepWithNext: false,
  paint: () => undefined,
  ...rest,
});

/** The first box with changes; boxes are never changed in place. */
export function withFirst(boxes: readonly Box[], change: Partial<Box>): Box[] {
  return boxes.map((box, at) => (at === 0 ? { ...box, ...change } : box));
}

/** Height of boxes stacked without a page turn, in points. */
export function heightOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box, at) => sum + box.height + (at > 0 ? box.gap : 0), 0);
}

/** Paints boxes one under the other. */
export function paintStack(boxes: readonly Box[], pen: Pen, x: number, top: number): void {
  let y = top;
  boxes.forEach((box, at) => {
    y += at > 0 ? box.gap : 0;
    box.paint(pen, x, y);
    y += box.height;
  });
}

/** The same boxes, drawn further to the right. */
export function indented(boxes: readonly Box[], by: number): Box[] {
  return boxes.map((box) => ({
    ...box,
    paint: (pen, x, y) => box.paint(pen, x + by, y),
    ...(box.split && { split: splitIndented(box, by) }),
    ...(box.runningHead && { runningHead: indented([box.runningHead], by)[0] }),
  }));
}

const splitIndented = (box: Box, by: number) => (available: number) => {
  const halves = box.split?.(available);
  if (!halves) return undefined;
  const [first, second] = halves.map((half) => indented([half], by)[0]);
  return first && second ? ([first, second] satisfies [Box, Box]) : undefined;
};
