import type { FieldLine } from '../../../../schema/document/blocks';
import type { Box } from '../../flow/box';
import { indented, withFirst } from '../../flow/box';
import { ruled } from '../../flow/ruled';
import { ink } from '../../page';
import { plain } from '../../text/plain';
import { setText } from '../../text/set-text';
import { styles } from '../../text/style';
import type { Setting } from '../block-renderer';

const INDENT = 14;

interface Head {
  /** what kind of block it is */
  kind: string;
  /** what this one is called; empty where it has no name */
  title?: string;
}

/** A structured block on the page: what it is and what it is called, and under that what it says, beside a rule. */
export function sheet(setting: Setting, { kind, title = '' }: Head, body: (inner: Setting) => Box[]): Box[] {
  const inner: Setting = { ...setting, tag: setting.tag.child('Div'), width: setting.width - INDENT };
  const { measure, width, tag } = inner;
  const set = (text: string, style = styles.label) =>
    setText([plain(text, style)], { tag: tag.child('P'), width, measure, keepWithNext: true });
  const head = [...set(kind), ...(title === '' ? [] : set(title, styles.heading3))];
  const under = body(inner);
  const boxes = under.length > 0 ? [...head, ...under] : head.map((box) => ({ ...box, keepWithNext: false }));
  const beside = ruled(indented(boxes, INDENT), { x: 2, width: 0.8, color: ink.line });
  return withFirst(beside, { gap: setting.style.leading * 0.8 });
}

/** Fields, each under the one before: its name, and what it says. */
export function factLines(inner: Setting, lines: readonly FieldLine[]): Box[] {
  return lines.flatMap(({ label, text }, at) =>
    setText([plain(`${label}: `, styles.frameBold), plain(text, styles.frame)], {
      tag: inner.tag.child('P'),
      width: inner.width,
      measure: inner.measure,
      gap: at === 0 ? 3 : 1,
      keepWithNext: at < lines.length - 1 && lines.length < 6,
    }),
  );
}
