import type { DocumentNode } from '../../../schema/document/node';
import type { Box } from '../flow/box';
import { emptyBox, indented, withFirst } from '../flow/box';
import { plain } from '../text/plain';
import { breakLines } from '../text/break-lines';
import type { Setting } from './block-renderer';

const INDENT = 17;

/** A label that hangs in front of the first line of an item. */
function withLabel(item: Box, text: string, setting: Setting, label: Setting['tag']): Box {
  const [line] = breakLines([plain(text, setting.style)], INDENT * 3, setting.measure);
  return {
    ...item,
    paint: (pen, x, y) => {
      if (line) pen.line(label, line, x + INDENT - 5 - line.width, y);
      item.paint(pen, x, y);
    },
  };
}

/** The items of a list, each under its label; `labelOf` gives the label of the item at a place counted from 0. */
export function listItems(
  node: DocumentNode,
  setting: Setting,
  numbering: 'Disc' | 'Decimal',
  labelOf: (at: number) => string,
): Box[] {
  const list = setting.tag.child('L', { list: numbering });
  const items = node.content ?? [];
  return items.flatMap((item, at) => {
    const tag = list.child('LI');
    const label = tag.child('Lbl');
    const boxes = setting.renderBlock(item, { ...setting, tag: tag.child('LBody'), width: setting.width - INDENT });
    const [first = emptyBox(setting.style.leading), ...rest] = indented(boxes, INDENT);
    const gap = setting.style.leading * (at === 0 ? 0.4 : 0.25);
    return withFirst([withLabel(first, labelOf(at), setting, label), ...rest], { gap });
  });
}
