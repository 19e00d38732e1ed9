import { framesOf } from '../../../frames-of';
import { ownTaskFrames } from './own-task-frames';

/** each role holds only the data of its role. */
export const needToKnowRules = framesOf(
  {
    rule: 'X-11',
    level: 'warn',
    component: 7,
    wording: 'disclosure-and-referral',
    unless: [
      '{noMoreThanNeeded}',
      '{dutyToReport}',
      '{noUseForIt}',
      '{sharedUnasked}',
      '(same|common|one|agreed|standard|short) referral (form|slip|sheet|card)',
    ],
  },
  [
    ...ownTaskFrames,
    {
      key: 'too-much-detail-for-role',
      find: ['{rightsForAll}!'],
      near: ['{sharedData}'],
      reach: 6,
      polarity: 'either',
      unless: ['{byRole}'],
      unlessAround: [
        '(use|uses|share|shares|know|knows) ~3 (password|passwords|login|key|code)',
        'same (password|login|key|code)',
      ],
    },
  ],
);
