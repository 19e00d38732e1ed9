import type { Box } from './box';

export interface PlacedBox {
  box: Box;
  /** points below the top margin */
  y: number;
  /** a repeated heading: decoration, not content */
  repeated: boolean;
}

export interface Pagination {
  pages: PlacedBox[][];
  /** page numbers, from 1, of the boxes that have an anchor */
  pageOf: Map<string, number>;
}

/** Boxes from `at` on that must share a page: up to the first that does not ask to stay with its successor. */
function chainEnd(boxes: readonly Box[], at: number): number {
  let end = at;
  while (end + 1 < boxes.length && boxes[end]?.keepWithNext && boxes[end + 1]?.needs === undefined) end += 1;
  return end;
}

class Filling {
  readonly pages: PlacedBox[][] = [[]];
  readonly pageOf = new Map<string, number>();
  private y = 0;

  constructor(private readonly room: number) {}

  get isFresh(): boolean {
    return this.y === 0;
  }

  get left(): number {
    return this.room - this.y;
  }

  turn(): void {
    if (this.isFresh) return;
    this.pages.push([]);
    this.y = 0;
  }

  gapOf(box: Box): number {
    return this.isFresh ? 0 : box.gap;
  }

  headOf(box: Box): number {
    return this.isFresh ? (box.runningHead?.height ?? 0) : 0;
  }

  put(box: Box): void {
    if (this.isFresh && box.runningHead) {
      this.page.push({ box: box.runningHead, y: 0, repeated: true });
      this.y = box.runningHead.height;
    }
    this.y += this.gapOf(box);
    this.page.push({ box, y: this.y, repeated: false });
    this.y += box.height;
    if (box.anchor !== undefined) this.pageOf.set(box.anchor, this.pages.length);
  }

  private get page(): PlacedBox[] {
    const page = this.pages.at(-1);
    if (!page) throw new Error('There is always a page');
    return page;
  }
}

const chainHeight = (boxes: readonly Box[], from: number, to: number) =>
  boxes.slice(from, to + 1).reduce((sum, box, at) => sum + box.height + (at > 0 ? box.gap : 0), 0);

/** Puts a box on this page or the next, cut in two where it is taller than what is left and can be cut. */
function putWhole(filling: Filling, box: Box): void {
  const available = filling.left - filling.gapOf(box) - filling.headOf(box);
  if (box.height <= available) return filling.put(box);
  const halves = box.split?.(available);
  if (halves) {
    filling.put(halves[0]);
    filling.turn();
    return putWhole(filling, { ...halves[1], gap: 0, ...(box.runningHead && { runningHead: box.runningHead }) });
  }
  // A box that is taller than a whole page and cannot be cut would be asked for a fresh page for ever.
  if (filling.isFresh) return filling.put(box);
  filling.turn();
  putWhole(filling, box);
}

/** Distributes boxes over pages of `room` points, honouring gaps, chains, cuts and repeated headings. */
export function paginate(boxes: readonly Box[], room: number): Pagination {
  const filling = new Filling(room);
  let at = 0;
  while (at < boxes.length) {
    const box = boxes[at];
    if (!box) break;
    if (box.needs !== undefined && filling.left < box.needs) filling.turn();
    const end = chainEnd(boxes, at);
    const height = chainHeight(boxes, at, end) + filling.gapOf(box) + filling.headOf(box);
    const last = boxes[end];
    const cuttable = last?.split !== undefined && height - last.height + 60 <= filling.left;
    if (height > filling.left && !cuttable && height <= room) filling.turn();
    boxes.slice(at, end + 1).forEach((member) => putWhole(filling, member));
    at = end + 1;
  }
  return { pages: filling.pages, pageOf: filling.pageOf };
}
