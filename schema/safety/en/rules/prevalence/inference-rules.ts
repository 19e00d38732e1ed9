import type { RuleData } from '../../../language';

/** what services count says nothing of how much violence there is. */
export const inferenceRules: readonly RuleData[] = [
  {
    rule: 'X-17',
    key: 'service-data-as-prevalence',
    level: 'warn',
    component: 8,
    find: ['{drawnFrom}!'],
    near: ['{countedByServices}', '{saidOfAll}'],
    reach: 14,
    polarity: 'either',
    unless: ['{servicesAlone}'],
    wording: 'reports-not-violence',
  },
  {
    rule: 'X-17',
    key: 'service-data-as-prevalence',
    level: 'warn',
    component: 8,
    find: ['{saidOfAll}!'],
    near: ['{countedByServices}'],
    reach: 8,
    polarity: 'either',
    also: [
      '(fewer|more|less|no|nobody|only|few|rise|fall|growing|drop|decline|per cent|percent|most|rank|rate|extent|proportion|exact|never|none|above|title|prevented|safer|rare|declined|decreased|increased|doubled|halved|smaller)',
    ],
    unless: ['{servicesAlone}'],
    yieldsTo: ['X-18', 'X-3'],
    wording: 'reports-not-violence',
  },
  {
    rule: 'X-17',
    key: 'service-data-as-prevalence',
    level: 'warn',
    component: 8,
    find: ['{fewerIsBetter}!'],
    unless: ['{saidWithCare}'],
    wording: 'reports-not-violence',
  },
  {
    rule: 'X-17',
    key: 'service-data-as-prevalence',
    level: 'warn',
    component: 8,
    find: ['{noneThere}!'],
    polarity: 'either',
    unless: ['{saidWithCare}', '(if|when|where|until|myth|myths|say that|says that|claim|claims|believe|belief)'],
    wording: 'reports-not-violence',
  },
];
