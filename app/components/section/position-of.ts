import type { PositionInput } from '../../../schema/inputs';
import type { VoteView } from '../../../server/agreement';

/** A vote as the form that would give it again. */
export function positionOf(vote: VoteView): Partial<PositionInput> {
  const { position, statement, ground, reason, remedy, standAside } = vote;
  switch (position) {
    case 'agree':
      return { position };
    case 'agree-with-statement':
      return { position, statement: statement ?? '' };
    case 'cannot-agree-yet':
      return { position, reason: reason ?? '', remedy: remedy ?? '', ...(ground ? { ground } : {}) };
    case 'stand-aside':
      return { position, ...(standAside ? { standAside } : {}) };
  }
}
