import type { Box } from './box';

/** Cuts stacked boxes into those that fit in `room` points and the rest, without leaving a kept box last. */
export function cutStack(boxes: readonly Box[], room: number): [Box[], Box[]] {
  let used = 0;
  let fit = 0;
  for (const [at, box] of boxes.entries()) {
    used += box.height + (at > 0 ? box.gap : 0);
    if (used > room) break;
    fit = at + 1;
  }
  let cut = fit;
  while (cut > 0 && cut < boxes.length && boxes[cut - 1]?.keepWithNext) cut -= 1;
  if (cut === 0) cut = fit;
  return [boxes.slice(0, cut), boxes.slice(cut)];
}
