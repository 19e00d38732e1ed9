import type { RuleData } from '../../language';

/** Frames of plain words for what is written of her and what papers tell. */
export const plainDataRules: readonly RuleData[] = [
  {
    rule: 'X-1',
    key: 'collects-status',
    level: 'block',
    component: 7,
    find: ['{learnOf|learnDone|letsOfficeKnow}!'],
    near: ['{plainStanding}'],
    reach: 9,
    unless: [
      '{plainlyNotWritten}',
      '(do|does|did|must|shall|may|should|will|is|are|be|can|need) not ~3 {learnOf|learnDone|letsOfficeKnow}',
    ],
    unlessAround: ['{keptOut}'],
    yieldsTo: ['X-9', 'X-10'],
    wording: 'safe-data-points',
  },
  {
    rule: 'X-1',
    key: 'counts-by-status',
    level: 'block',
    component: 7,
    find: ['(register|flag|log|tag|list|count|mark|colour|color)+! ~3 {irregularAsked}'],
    unless: ['{notWritten}'],
    yieldsTo: ['X-9', 'X-10'],
    wording: 'safe-data-points',
  },
  {
    rule: 'X-3',
    key: 'identifies-in-report',
    level: 'block',
    component: 7,
    find: ['{whoseName}!'],
    near: ['{paperOut}'],
    reach: 14,
    unless: ['{spokenAgainst}', '{paperMay}', '{condemned}', '{survivorInput}'],
    unlessAround: ['{keptOut}'],
    yieldsToSame: ['X-16', 'X-4', 'X-15'],
    wording: 'totals-only',
  },
];
