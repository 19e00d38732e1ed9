import { runsOf } from '../text/runs-of';
import { plain } from '../text/plain';
import { setText } from '../text/set-text';
import type { BlockRenderer } from './block-renderer';

export const paragraph: BlockRenderer = ({ content = [] }, { tag, width, measure, style }) => {
  const runs = content.length > 0 ? runsOf(content, style) : [plain('', style)];
  return setText(runs, { tag: tag.child('P'), width, measure, gap: style.leading * 0.5 });
};
