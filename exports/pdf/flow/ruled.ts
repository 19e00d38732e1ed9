import type { Box } from './box';

interface Rule {
  x: number;
  width: number;
  color: string;
}

/** Boxes with one upright rule beside them, also through the gaps between them. */
export function ruled(boxes: readonly Box[], { x: at, width, color }: Rule): Box[] {
  return boxes.map((box, index) => {
    const reach = index === 0 ? 0 : box.gap;
    return {
      ...box,
      paint: (pen, x, y) => {
        const top = pen.isTopOfPage(y) ? y : y - reach;
        pen.hairline(x + at, top, x + at, y + box.height, color, width);
        box.paint(pen, x, y);
      },
      ...(box.split && { split: splitRuled(box, { x: at, width, color }) }),
    };
  });
}

const splitRuled = (box: Box, rule: Rule) => (available: number) => {
  const halves = box.split?.(available);
  if (!halves) return undefined;
  const [first, second] = halves.map((half) => ruled([half], rule)[0]);
  return first && second ? ([first, second] satisfies [Box, Box]) : undefined;
};
