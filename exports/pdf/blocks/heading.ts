import { runsOf } from '../text/runs-of';
import { setText } from '../text/set-text';
import { styles } from '../text/style';
import type { BlockRenderer } from './block-renderer';

const levels = {
  2: { style: styles.heading2, gap: 20 },
  3: { style: styles.heading3, gap: 14 },
  4: { style: styles.heading4, gap: 10 },
};

const levelOf = (level: unknown): keyof typeof levels => (level === 3 || level === 4 ? level : 2);

export const heading: BlockRenderer = ({ attrs, content = [] }, { tag, width, measure }) => {
  const level = levelOf(attrs?.['level']);
  const { style, gap } = levels[level];
  if (content.length === 0) return [];
  return setText(runsOf(content, style), { tag: tag.child(`H${level}`), width, measure, gap, keepWithNext: true });
};
