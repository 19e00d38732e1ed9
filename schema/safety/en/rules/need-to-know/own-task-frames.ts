import type { FrameData } from '../../../frames-of';

const others = ['X-1', 'X-4', 'X-5', 'X-9', 'X-12', 'X-14', 'X-15', 'X-16', 'X-17', 'X-18', 'X-20', 'X-21'] as const;

/** each sees and keeps what its own task needs, and no more. */
export const ownTaskFrames: readonly FrameData[] = [
  {
    key: 'too-much-detail-for-role',
    find: [
      '{takesIn}! ~8/proofWord {innerPaper}',
      '{innerPaper} ~8 {layOpen}!',
      '{innerPaper} ~8 (that|which) ~8/proofWord {takesIn}!',
    ],
    near: ['({outsideTask}|{layOfficer})'],
    reach: 14,
    unless: ['{littleOnly}', '{proofOrTruth}'],
    unlessAround: ['{clinicActor} ~3 {takesIn}'],
    yieldsTo: ['X-1', 'X-4', 'X-9', 'X-14', 'X-15'],
    yieldsToSame: ['X-13'],
  },
  {
    key: 'too-much-detail-for-role',
    find: [
      '{passesIt}! ~5/proofWord {innerPaper} ~3 to ~6 {outsideTask}',
      '{passesIt}! ~6 {outsideTask} ~4 {innerPaper}',
    ],
    unless: [
      '{littleOnly}',
      '{proofOrTruth}',
      '{consent}|consents|agrees|wishes',
      '(messaging|chat|photo|photos|photographs|e mail|email|envelope)',
    ],
    yieldsTo: ['X-1', 'X-4', 'X-9', 'X-14', 'X-15', 'X-6'],
    yieldsToSame: ['X-3', 'X-13'],
  },
  {
    key: 'too-much-detail-for-role',
    find: ['{isHandedIt}!'],
    near: ['{outsideTask}', '{innermost}'],
    reach: 10,
    unless: ['{ownTask}'],
    yieldsTo: others,
    yieldsToSame: ['X-3', 'X-13', 'X-7'],
  },
  {
    key: 'too-much-detail-for-role',
    find: ['{isHandedIt}!'],
    near: ['{outsideTask}', '{caseDepth}'],
    reach: 10,
    unless: ['{ownTask}'],
    yieldsTo: [...others, 'X-6'],
    yieldsToSame: ['X-3', 'X-13', 'X-7'],
  },
  {
    key: 'too-much-detail-for-role',
    find: ['{getsOrKeeps}! ~5 {caseDepth}'],
    near: ['{outsideTask}'],
    reach: 12,
    unless: ['{ownTask}'],
    unlessAround: ['{clinicActor} ~3 {takesIn}'],
    yieldsTo: others,
    yieldsToSame: ['X-3', 'X-13', 'X-7'],
  },
  {
    key: 'too-much-detail-for-role',
    find: ['{rightsAlike}!'],
    near: ['{sharedThing}'],
    reach: 6,
    also: [
      '({outsideTask}|user|users|agencies|all|joint|shared|data set|database|system|fields|role|roles|login|logins)',
    ],
    polarity: 'either',
    unless: [
      '(there is no (shared|common|joint|single)|there is no ~1 login|never|nobody|not share|no shared|no common|no joint|only those|shall not be linked|never linked|linked|yet they|one consent|follows role|by function|(cannot|can not) ~1 (see|open|read)|(must|may|shall|should|do|does) not ~1 (share|use|have|be used|see|access))',
      '(by role|her task|their task|role based|each person has|only the fields|own account)',
      '(password|passwords|anonymous|anonymised|statistics|totals|public tables|small numbers)',
      '(ask|asks|asked) ~3 again|each other s|id number|identity number',
    ],
    yieldsTo: [...others, 'X-6', 'X-13'],
  },
  {
    key: 'too-much-detail-for-role',
    find: ['{allSeeAll}!'],
    unless: ['(must|may|shall|should|can|do|does|need) not', '(about|on) ~3 (sop|procedure|services|hotline|rights)'],
    yieldsTo: others,
  },
];
