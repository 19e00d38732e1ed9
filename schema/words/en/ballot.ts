import type { ObjectionGround, Position, StandAsideReason } from '../../vocabulary';

const sentences: Record<Position, string> = {
  agree: 'We agree and will apply this section as written',
  'agree-with-statement': 'We agree and will apply it; put this statement on record',
  'cannot-agree-yet': 'We cannot agree to these words',
  'stand-aside': 'Not ours to decide, or we take no position',
};

const grounds: Record<ObjectionGround, string> = {
  safety: 'Survivor safety or confidentiality',
  law: 'Law or mandate',
  resources: 'Resources',
  accuracy: 'Accuracy',
  other: 'Other',
};

const standAside: Record<StandAsideReason, string> = {
  'outside-mandate': 'Outside our mandate',
  'no-instruction': 'We have no instruction',
  other: 'Other',
};

/** What an agency can answer, in the same words on screen and on paper. */
export const ballot = { sentences, grounds, standAside };
