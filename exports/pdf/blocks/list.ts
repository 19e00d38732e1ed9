import type { DocumentNode } from '../../../schema/document/node';
import type { Box } from '../flow/box';
import { emptyBox, indented, withFirst } from '../flow/box';
import type { Tag } from '../paint/tag';
import { plain } from '../text/plain';
import { breakLines } from '../text/break-lines';
import type { Line } from '../text/run';
import type { Setting } from './block-renderer';

const INDENT = 17;
const LABEL_GAP = 5;

/** A label that hangs in front of the first line of an item, ending just before `indent`. */
function withLabel(item: Box, label: Line, tag: Tag, indent: number): Box {
  return {
    ...item,
    paint: (pen, x, y) => {
      pen.line(tag, label, x + indent - LABEL_GAP - label.width, y);
      item.paint(pen, x, y);
    },
  };
}

/** No page starts or ends with a single item of a list of three or more. */
function withoutLoneEnds(items: readonly Box[][]): Box[] {
  const kept = items.length > 2 ? [0, items.length - 2] : [];
  return items.flatMap((boxes, at) =>
    kept.includes(at) && boxes.length < 4 ? boxes.map((box) => ({ ...box, keepWithNext: true })) : boxes,
  );
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
  const labels = items.flatMap((_, at) =>
    breakLines([plain(labelOf(at), setting.style)], setting.width, setting.measure),
  );
  const indent = Math.max(INDENT, ...labels.map((label) => label.width + LABEL_GAP + 2));
  const sets = items.map((item, at) => {
    const tag = list.child('LI');
    const labelTag = tag.child('Lbl');
    const boxes = setting.renderBlock(item, { ...setting, tag: tag.child('LBody'), width: setting.width - indent });
    const [first = emptyBox(setting.style.leading), ...rest] = indented(boxes, indent);
    const gap = setting.style.leading * (at === 0 ? 0.4 : 0.25);
    const label = labels[at];
    return withFirst([label ? withLabel(first, label, labelTag, indent) : first, ...rest], { gap });
  });
  return withoutLoneEnds(sets);
}
