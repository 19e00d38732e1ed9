import type { Box } from '../flow/box';
import { withFirst } from '../flow/box';
import { measure as pageMeasure, room } from '../page';
import type { Tag } from '../paint/tag';
import { breakLines } from '../text/break-lines';
import { plain } from '../text/plain';
import type { Line } from '../text/run';
import { styles } from '../text/style';
import type { Desk, Entry } from './part';
import { titleBoxes } from './title';

const LABELS = 58;
const NUMBERS = 34;

const shifted = (line: Line, by: number): Line => ({
  ...line,
  fragments: line.fragments.map((fragment) => ({ ...fragment, x: fragment.x + by })),
});

/** One entry: label, title, and on its last line the page number; all of it a link. */
function entryBoxes(desk: Desk, toc: Tag, entry: Entry): Box[] {
  const tag = toc.child('TOCI').child('Reference');
  const link = { goTo: entry.anchor };
  const { measure } = desk;
  const [label] = breakLines([plain(entry.label, styles.frame, link)], LABELS, measure);
  const lines = breakLines([plain(entry.title, styles.entry, link)], pageMeasure - LABELS - NUMBERS, measure);
  return lines.map((line, at) => {
    const isLast = at === lines.length - 1;
    return {
      height: line.leading,
      gap: at === 0 ? 6 : 0,
      keepWithNext: !isLast,
      paint: (pen, x, y) => {
        if (at === 0 && label) pen.line(tag, { ...label, leading: line.leading, size: line.size }, x, y, true);
        pen.line(tag, shifted(line, LABELS), x, y, true);
        if (!isLast) return;
        const number = String(desk.pageOf(entry.anchor));
        const [page] = breakLines([plain(number, styles.entry, link)], NUMBERS, measure);
        if (page) pen.line(tag, page, x + pageMeasure - page.width, y);
        pen.hairline(x, y + line.leading + 2.5, x + pageMeasure, y + line.leading + 2.5);
      },
    };
  });
}

/** The table of contents. */
export function contentsBoxes(desk: Desk, entries: readonly Entry[]): Box[] {
  const tag = desk.tag.child('Sect');
  const title = titleBoxes(desk, { tag, label: '', title: desk.words.contents, anchor: 'contents', needs: room });
  const toc = tag.child('TOC');
  const shown = entries.filter(({ level }) => level === 1);
  return [
    ...title,
    ...withFirst(
      shown.flatMap((entry) => entryBoxes(desk, toc, entry)),
      { gap: 16 },
    ),
  ];
}
