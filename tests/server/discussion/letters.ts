import * as Y from 'yjs';
import { FRAGMENT } from '../../../server/sections';
import { plain } from './loose-editor';

export const lettersOf = (text: string) => text.replace(/\s+/gu, '');

export function lettersIn(fragment: Y.XmlFragment): string {
  return fragment
    .toArray()
    .map((each) => (each instanceof Y.XmlText ? rawOf(each) : each instanceof Y.XmlElement ? lettersIn(each) : ''))
    .join('');
}

const rawOf = (text: Y.XmlText) => lettersOf(plain(text));

/** The letters an anchor stands at in a fresh copy of the text, as every browser reads them. */
export function lettersAt(copy: Y.Doc, anchor: { start: string; end: string } | null): string | undefined {
  if (!anchor) return undefined;
  const fragment = copy.getXmlFragment(FRAGMENT);
  const read = (spelled: string) => {
    const position = Y.decodeRelativePosition(Buffer.from(spelled, 'base64'));
    return Y.createAbsolutePositionFromRelativePosition(position, copy);
  };
  const [start, end] = [read(anchor.start), read(anchor.end)];
  if (!start || !end) return undefined;
  const before = (place: Y.AbsolutePosition) => {
    let count = 0;
    let isFound = false;
    const walk = (parent: Y.XmlFragment): void =>
      parent.toArray().forEach((each) => {
        if (isFound) return;
        if (each === place.type && each instanceof Y.XmlText) {
          count += lettersOf(plain(each).slice(0, place.index)).length;
          isFound = true;
        } else if (each instanceof Y.XmlText) count += rawOf(each).length;
        else if (each instanceof Y.XmlElement) walk(each);
      });
    walk(fragment);
    return isFound ? count : undefined;
  };
  const [from, to] = [before(start), before(end)];
  return from === undefined || to === undefined ? undefined : lettersIn(fragment).slice(from, to);
}
