import type { FrameData } from '../../../frames-of';

const others = ['X-3', 'X-7', 'X-12', 'X-15', 'X-19', 'X-21'] as const;

/** a door is open to every woman, or it is no door. */
export const everyoneFrames: readonly FrameData[] = [
  {
    key: 'refused-by-status',
    find: ['{getsLess}!'],
    near: ['{kindOfWoman}', '{helpInside}'],
    reach: 8,
    polarity: 'either',
    unless: ['{allWomen}', '{enforcers}', '{reportingDuty}'],
    yieldsTo: others,
    yieldsToSame: ['X-1', 'X-4', 'X-6', 'X-11', 'X-16'],
  },
  {
    key: 'service-by-status',
    find: ['{themAlone}!'],
    near: ['{chosenWoman}', '{helpInside}'],
    reach: 7,
    unless: ['{allWomen}', '{enforcers}'],
    yieldsTo: others,
    yieldsToSame: ['X-1', 'X-4', 'X-6', 'X-11', 'X-16'],
  },
  {
    key: 'service-by-status',
    find: ['{oneKind} ~10 {otherKind}', '{otherKind} ~12 {oneKind}'],
    near: ['{differs}'],
    reach: 6,
    also: ['{helpInside}'],
    polarity: 'either',
    unless: ['{allWomen}', '{enforcers}', '{reportingDuty}'],
    yieldsTo: others,
    yieldsToSame: ['X-1', 'X-4', 'X-6', 'X-11', 'X-16'],
  },
  {
    key: 'refused-by-status',
    find: ['{plainlyShutOut}!'],
    near: ['{kindOfWoman}'],
    reach: 7,
    polarity: 'either',
    unless: [
      '{allWomen}',
      '{enforcers}',
      '{reportingDuty}',
      '(data|information|file|files|record|records|report|reports|address|name|names|interview|mediation|question|questions|consent|photograph)',
    ],
    yieldsTo: [...others, 'X-18', 'X-13'],
  },
  {
    key: 'service-by-status',
    find: ['{orderOfRank}!'],
    also: ['{anyService}'],
    polarity: 'either',
    unless: [
      '{allWomen}',
      '{reportingDuty}',
      '(data|information|disaggregated|statistics|table|report|reports|address|interpreter|photograph|minutes)',
    ],
    yieldsTo: [...others, 'X-18'],
  },
];
