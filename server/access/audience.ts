import type { Edition } from '../../schema/document';
import { decide, type Seat } from './decide';

/** What somebody with these seats may see of a directory: who has none is everybody. */
export function audienceOf(seats: readonly Seat[]): Edition {
  if (decide(seats, 'directory.restricted').allowed) return 'restricted';
  return decide(seats, 'sop.read').allowed ? 'network' : 'public';
}
