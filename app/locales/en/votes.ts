import type { Position } from '../../../schema/vocabulary';

const names: Record<Position, string> = {
  agree: 'agrees',
  'agree-with-statement': 'agrees, with a statement',
  'cannot-agree-yet': 'cannot agree yet',
  'stand-aside': 'stands aside',
};

const sentences: Record<Position, string> = {
  agree: 'We agree and will apply this section as written',
  'agree-with-statement': 'We agree and will apply it; put this statement on record',
  'cannot-agree-yet': 'We cannot agree to these words',
  'stand-aside': 'Not ours to decide, or we take no position',
};

const letters: Record<Position, string> = {
  agree: 'A',
  'agree-with-statement': 'A+',
  'cannot-agree-yet': 'N',
  'stand-aside': 'S',
};

export const votes = {
  names,
  sentences,
  letters,
  none: 'no answer',
  awaitsClearance: 'waits for clearance',
  toEarlierWords: 'given to earlier words',
  named: 'given a duty here',
};
