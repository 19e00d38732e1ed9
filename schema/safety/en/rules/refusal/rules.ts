import { framesOf } from '../../../frames-of';
import { conditionFrames } from './condition-frames';
import { freedomFrames } from './freedom-frames';

/** she may refuse, and stop, and loses nothing by it. */
export const refusalRules = framesOf(
  {
    rule: 'X-8',
    level: 'warn',
    component: 5,
    wording: 'may-refuse',
    unless: ['{hersAnyway}'],
  },
  [...conditionFrames, ...freedomFrames],
);
