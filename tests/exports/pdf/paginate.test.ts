import { describe, expect, it } from 'vitest';
import type { Box } from '../../../exports/pdf/flow/box';
import { emptyBox } from '../../../exports/pdf/flow/box';
import { paginate } from '../../../exports/pdf/flow/paginate';

const box = (name: string, height: number, rest: Partial<Box> = {}) => emptyBox(height, { anchor: name, ...rest });

/** Names of the boxes on each page; a repeated heading in brackets. */
const pagesOf = (boxes: Box[], room = 100) =>
  paginate(boxes, room).pages.map((page) =>
    page.map(({ box: placed, repeated }) => (repeated ? `(${placed.anchor})` : placed.anchor)).join(' '),
  );

describe('turning pages', () => {
  it('fills a page before it turns it', () => {
    expect(pagesOf([box('a', 60), box('b', 40), box('c', 10)])).toEqual(['a b', 'c']);
  });

  it('counts the space above a box, but not at the top of a page', () => {
    expect(pagesOf([box('a', 60), box('b', 40, { gap: 1 }), box('c', 59, { gap: 1 })])).toEqual(['a', 'b c']);
  });

  it('takes a heading along to the text it belongs to', () => {
    expect(pagesOf([box('a', 70), box('h', 20, { keepWithNext: true }), box('b', 20)])).toEqual(['a', 'h b']);
  });

  it('does not wait for ever for boxes that can never share a page', () => {
    const kept = (name: string) => box(name, 60, { keepWithNext: true });
    expect(pagesOf([kept('a'), kept('b'), kept('c')])).toEqual(['a', 'b', 'c']);
  });

  it('starts a fresh page for a part that needs more than is left', () => {
    expect(pagesOf([box('a', 30), box('b', 10, { needs: 80 })])).toEqual(['a', 'b']);
  });

  it('cuts a box that allows it and repeats its heading above the rest', () => {
    const head = box('head', 10);
    const tall = (height: number): Box =>
      box('tall', height, {
        runningHead: head,
        split: (room) => (room < 10 ? undefined : [box('cut', room), tall(height - room)]),
      });
    expect(pagesOf([box('head', 10, { keepWithNext: true }), tall(150)])).toEqual(['head cut', '(head) tall']);
  });

  it('lets a box that is taller than any page stand alone', () => {
    expect(pagesOf([box('a', 10), box('huge', 300), box('b', 10)])).toEqual(['a', 'huge', 'b']);
  });

  it('knows the page of every anchor', () => {
    const { pageOf } = paginate([box('a', 60), box('b', 60), box('c', 60)], 100);
    expect([...pageOf]).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });
});
