import { framesOf } from '../../../frames-of';

/** what is written about her is kept locked and safe. */
export const storageRules = framesOf(
  {
    rule: 'X-13',
    level: 'warn',
    component: 7,
    wording: 'locked-away',
  },
  [
    {
      key: 'insecure-storage',
      find: [
        '{caseFiles} ~10/notInsecure {insecure}!',
        '{insecure}! ~5 {caseFiles}',
        '(take|takes|carry|carries|bring|brings|took|store|stores|keep|keeps)+ ~4 {caseFiles} ~2 home!',
        '(keep|store|send|save|photograph|hold|share|post|upload|leave|carry)+ ~4 {caseFiles} ~10/notInsecure {insecure}!',
        '{personOrCase} ~4 (discussed|shared|posted|sent|described|talked)! ~6 {insecure}',
      ],
      unless: ['(locked|encrypted|password protected)', '{keptSafe}', '{interviewWord} ~3 taken'],
      yieldsTo: ['X-14', 'X-15', 'X-16', 'X-20'],
    },
    {
      key: 'insecure-storage',
      find: ['{openToAll}!'],
      near: ['{closet}', '{herRecords}'],
      reach: 6,
      unless: ['{keptSafe}', '{lockedAway}'],
    },
    {
      key: 'insecure-storage',
      find: ['{noLock|sharedKey}!'],
      near: ['{keptThings}'],
      reach: 10,
      polarity: 'either',
      unless: [
        '{keptSafe}',
        '(only|alone) ~6',
        '(new|changed|change) ~4 (every|monthly|regularly)',
        'no longer (needed|required|in use|used|necessary)',
        '{upheld}',
      ],
    },
    {
      key: 'insecure-storage',
      find: ['{thrownOut|unsafeWay}!'],
      near: ['{herRecords}'],
      reach: 10,
      unless: ['{keptSafe}', '{lockedAway}', '(shredded|shred|destroyed)'],
    },
    {
      key: 'insecure-storage',
      find: ['{needless}!'],
      near: ['{guarding}', '{recordsOrPlace}'],
      reach: 8,
      unless: [
        '{upheld}',
        '{aboutNobody}',
        '(that|which|they|it|once|when) ~3 no longer',
        '(get|gets|has|have|given|neither) ~3 (no|nor|neither) ~4 (log in|login|password|key|seat|access)',
      ],
    },
    {
      key: 'insecure-storage',
      find: ['{guardVerb}!'],
      also: ['{writtenOfHer}|(locked|encrypted|shredded) (cabinet|cabinets)'],
      near: ['{recordsOrPlace}'],
      reach: 7,
      polarity: 'denied',
      unless: ['{upheld}', '{aboutNobody}'],
    },
    {
      key: 'insecure-storage',
      find: ['{stores}!'],
      near: ['{looseWay}', '{writtenOfHer}'],
      reach: 10,
      unless: ['{wellKept}', '{upheld}'],
      yieldsTo: ['X-1', 'X-4', 'X-14', 'X-15', 'X-16', 'X-21'],
    },
    {
      key: 'insecure-storage',
      find: ['{looks}!'],
      near: ['{anyHand}', '({writtenOfHer}|(record|records|file|filing|archive) room)'],
      reach: 7,
      unless: ['{wellKept}', '{upheld}', '(consent|agreement|agrees|permission)'],
      yieldsTo: ['X-6', 'X-3', 'X-11', 'X-14', 'X-15', 'X-9'],
    },
    {
      key: 'insecure-storage',
      find: ['{carelessEnd}!'],
      near: [
        '{writtenOfHer}|(computer|computers|laptop|laptops|disk|disks|phones|tablets) ~4 (case|survivor|client|records|files)',
      ],
      reach: 10,
      unless: ['{wellKept}', '{upheld}'],
    },
    {
      key: 'insecure-storage',
      find: ['{keptAnyhow}!'],
      near: ['{howKept}', '{recordsOrPlace}'],
      reach: 9,
      unless: ['{upheld}', '{aboutNobody}', '(she|survivor|woman|client) ~3 (decides|chooses|wishes|wants)'],
      also: ['{writtenOfHer}|confidentiality|papers|records|notes'],
    },
  ],
);
