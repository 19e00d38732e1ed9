import { z } from 'zod';
import { safetyRules } from '../safety';
import { choice, id, textHash, tick, words } from './fields';

export const overrideFinding = z.object({
  sectionId: id,
  rule: choice(safetyRules, 'a rule'),
  key: z.string().max(64),
  wordsHash: textHash,
  /** it is about to be pasted, so the section does not say it yet */
  isPasted: tick,
  reason: words('why these words may stand', 500),
});
