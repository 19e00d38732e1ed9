import { framesOf } from '../../../frames-of';
import { ownTaskFrames } from './own-task-frames';

/** each role holds only the data of its role. */
export const needToKnowRules = framesOf(
  {
    rule: 'X-11',
    level: 'warn',
    component: 7,
    wording: 'disclosure-and-referral',
    unless: ['{noMoreThanNeeded}', '{noUseForIt}', '{sharedUnasked}'],
  },
  [
    ...ownTaskFrames,
    {
      key: 'too-much-detail-for-role',
      find: ['{takesDown}!'],
      near: ['{wideUntrained}', '{wholeAccount}'],
      reach: 12,
      also: ['({violence}|{survivorNoun}|{wholeAccount}|her|she)'],
      unless: [
        '{onlyRefers}',
        '(she|survivor|woman|worker|client) ~2 (object|objects|refuse|refuses)|consents|without (asking|telling)',
      ],
      yieldsTo: ['X-1', 'X-3', 'X-4', 'X-5', 'X-6', 'X-9', 'X-12', 'X-13', 'X-14', 'X-15', 'X-18'],
    },
    {
      key: 'too-much-detail-for-role',
      find: [
        '{nonSpecialist} ~8/specialist {detailVerb}! ~8 {depth} ~6',
        '{nonSpecialist} ~8/specialist {detailVerb}! ~6 {incidentDetail} ~8',
        '{depth} ~8 {detailDone}! ~4 by ~3 {nonSpecialist}',
        '{incidentDetail} ~8 {detailDone}! ~4 by ~3 {nonSpecialist}',
      ],
      unless: ['(only|nothing more|no more than|just|nothing else|limited to|solely)', '{wageMatters}'],
      yieldsTo: ['X-12'],
    },
    {
      key: 'too-much-detail-for-role',
      find: [
        '{untrained} ~10/specialist {keepsIt}! ~6 {wholeStory}',
        '{untrained} ~6 {wholeStory} ~12 {keepsIt}!',
        '{untrained} ~8 (or not|alike|non specialists|not specialised) ~6 {keepsIt}! ~4 (form|questionnaire|file)',
      ],
      also: ['({violence}|{survivorNoun}|form|case)'],
      unless: ['(only|nothing more|no more than|just|nothing else|limited to|solely)', '{wageMatters}'],
      yieldsTo: ['X-1', 'X-3', 'X-12', 'X-18'],
    },
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
