import type { Position } from '../../../schema/vocabulary';
import { ballot } from '../../../schema/words/en/ballot';

const names: Record<Position, string> = {
  agree: 'agrees',
  'agree-with-statement': 'agrees, with a statement',
  'cannot-agree-yet': 'cannot agree yet',
  'stand-aside': 'stands aside',
};

const letters: Record<Position, string> = {
  agree: 'A',
  'agree-with-statement': 'A+',
  'cannot-agree-yet': 'N',
  'stand-aside': 'S',
};

export const votes = {
  names,
  sentences: ballot.sentences,
  letters,
  none: 'no answer',
  awaitsClearance: 'waits for clearance',
  toEarlierWords: 'given to earlier words',
  named: 'given a duty here',
};
