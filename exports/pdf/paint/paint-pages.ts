import type { PlacedBox } from '../flow/paginate';
import { page } from '../page';
import type { Pen } from './pen';

interface PageFrame {
  begin(number: number): void;
  end(number: number): void;
}

/** Draws paginated boxes, and what `frame` adds before and after them on every page. Pages count from 1. */
export function paintPages(pen: Pen, pages: readonly PlacedBox[][], frame: PageFrame): void {
  pages.forEach((placed, at) => {
    pen.doc.addPage();
    frame.begin(at + 1);
    for (const { box, y, repeated } of placed) {
      const top = page.top + y;
      if (box.anchor !== undefined) pen.doc.addNamedDestination(box.anchor, 'XYZ', page.left, top - 12, null);
      if (repeated) pen.decoration(() => box.paint(pen, page.left, top));
      else box.paint(pen, page.left, top);
    }
    pen.close();
    frame.end(at + 1);
  });
}
