import type { Box } from '../flow/box';
import { indented, withFirst } from '../flow/box';
import { ruled } from '../flow/ruled';
import { ink } from '../page';
import { plain } from '../text/plain';
import { runsOf } from '../text/runs-of';
import { setText } from '../text/set-text';
import { styles } from '../text/style';
import type { Words } from '../words';
import { wordsFor } from '../words';
import type { BlockRenderer, Setting } from './block-renderer';

const INDENT = 14;

type Fact = keyof Words['duty'];
const facts: readonly Fact[] = ['trigger', 'deadline', 'record'];

const attribute = (attrs: Record<string, unknown> | undefined, name: string) => {
  const value = attrs?.[name];
  return typeof value === 'string' ? value.trim() : '';
};

/** Who does what; then when, by when and where it is recorded. */
export const duty: BlockRenderer = ({ attrs, content = [] }, setting) => {
  const tag = setting.tag.child('Div');
  const inner: Setting = { ...setting, tag, width: setting.width - INDENT };
  const { measure, width } = inner;
  const set = (text: string, style = styles.frame): Box[] =>
    setText([plain(text, style)], { tag: tag.child('P'), width, measure, keepWithNext: true });
  const words = wordsFor(setting.language).duty;
  const stated = facts.filter((fact) => attribute(attrs, fact));
  const boxes = [
    ...set(attribute(attrs, 'name'), styles.label),
    ...setText(runsOf(content, setting.style), {
      tag: tag.child('P'),
      width,
      measure,
      keepWithNext: stated.length > 0,
    }),
    ...stated.flatMap((fact) =>
      setText([plain(`${words[fact]} `, styles.frameBold), plain(attribute(attrs, fact), styles.frame)], {
        tag: tag.child('P'),
        width,
        measure,
        keepWithNext: fact !== stated.at(-1),
      }),
    ),
  ];
  return withFirst(ruled(indented(boxes, INDENT), { x: 2, width: 1.6, color: ink.accent }), {
    gap: setting.style.leading * 0.7,
  });
};
