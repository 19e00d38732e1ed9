import type { Box } from '../flow/box';
import { withFirst } from '../flow/box';
import { ink, measure as pageMeasure, room } from '../page';
import type { Tag } from '../paint/tag';
import { plain } from '../text/plain';
import { setText } from '../text/set-text';
import { styles } from '../text/style';
import type { Desk } from './part';

interface TitleOptions {
  tag: Tag;
  label: string;
  title: string;
  anchor: string;
  /** points that must be left on a page for the part to begin there; a fresh page otherwise */
  needs?: number;
}

/** The head of a section or annex: a rule, what it is, its title. */
export function titleBoxes(desk: Desk, { tag, label, title, anchor, needs = room }: TitleOptions): Box[] {
  const common = { width: pageMeasure, measure: desk.measure, keepWithNext: true };
  const labels = label ? setText([plain(label, styles.label)], { ...common, tag: tag.child('P') }) : [];
  const titles = setText([plain(title, styles.sectionTitle)], { ...common, tag: tag.child('H1'), gap: 1 });
  const [first, ...rest] = [...labels, ...titles];
  if (!first) return [];
  const ruledFirst: Box = {
    ...first,
    paint: (pen, x, y) => {
      pen.hairline(x, y - 6, x + pageMeasure, y - 6, ink.accent, 0.9);
      first.paint(pen, x, y);
    },
  };
  return withFirst([ruledFirst, ...rest], { anchor, needs, gap: 44 });
}
