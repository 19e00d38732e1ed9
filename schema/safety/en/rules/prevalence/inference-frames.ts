import type { FrameData } from '../../../frames-of';

/** what services count says nothing of how much violence there is. */
export const inferenceFrames: readonly FrameData[] = [
  {
    key: 'service-data-as-prevalence',
    find: ['{drawnFrom}!'],
    near: ['{countedByServices}', '{saidOfAll}'],
    reach: 14,
    polarity: 'either',
    unless: ['{servicesAlone}'],
    unlessAround: ['so (that|as)'],
  },
  {
    key: 'service-data-as-prevalence',
    find: ['{saidOfAll}!'],
    near: ['{countedByServices}'],
    reach: 8,
    polarity: 'either',
    also: [
      '(fewer|more|less|no|nobody|only|few|rise|fall|growing|drop|decline|per cent|percent|most|rank|rate|extent|proportion|exact|never|none|above|title|prevented|safer|rare|declined|decreased|increased|doubled|halved|smaller)',
    ],
    unless: ['{servicesAlone}'],
    yieldsTo: ['X-3'],
    yieldsToSame: ['X-18'],
  },
  {
    key: 'service-data-as-prevalence',
    find: ['{fewerIsBetter}!'],
    unless: ['{saidWithCare}'],
  },
  {
    key: 'service-data-as-prevalence',
    find: ['{noneThere}!'],
    polarity: 'either',
    unless: ['{saidWithCare}', '(if|when|where|until|myth|myths|say that|says that|claim|claims|believe|belief)'],
  },
  {
    // In the components that speak of numbers, looser cues are enough.
    key: 'service-data-as-prevalence',
    find: ['{readOutOf}!'],
    also: ['{howMany}', '{whatIsCounted}', '{behindDoors}'],
    polarity: 'either',
    notIn: [1, 2, 3, 4, 5, 6, 7],
    unless: ['{servicesAlone}'],
    yieldsTo: ['X-3', 'X-14', 'X-15', 'X-16', 'X-21'],
    yieldsToSame: ['X-18'],
  },
  {
    key: 'service-data-as-prevalence',
    find: ['{saidOfAll}!'],
    also: ['{howMany}', '{whatIsCounted}'],
    polarity: 'either',
    notIn: [1, 2, 3, 4, 5, 6, 7],
    unless: ['{servicesAlone}'],
    yieldsTo: ['X-3', 'X-14', 'X-15', 'X-16', 'X-21'],
    yieldsToSame: ['X-18'],
  },
];
