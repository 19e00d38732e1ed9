import type { Item } from './blocks';

const orderedTypes = ['1', 'a', 'A', 'i', 'I'] as const;

const typeOf = (list: Element): Item['type'] => orderedTypes.find((type) => type === list.getAttribute('type')) ?? null;

/** Word Online gives every item a list of its own and says its level beside it; Google's lists say it too. */
const levelOf = (item: Element, depth: number) =>
  Number(item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level')) || Math.max(1, depth);

const isFirst = (item: Element) => item.previousElementSibling === null;

/** The place of an item of a real list; undefined for everything else. */
export function nativeItem(element: Element, depth: number): Item | undefined {
  if (element.tagName !== 'LI') return undefined;
  const list = element.parentElement;
  const ordered = list?.tagName === 'OL';
  const start = Number(list?.getAttribute('start') ?? 1);
  const other = null;
  const number = ordered && isFirst(element) && Number.isInteger(start) ? start : null;
  return {
    level: levelOf(element, depth),
    opens: true,
    ordered,
    type: ordered && list ? typeOf(list) : null,
    number,
    other,
  };
}
