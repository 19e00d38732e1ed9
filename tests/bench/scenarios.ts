import { collab } from './collaboration/collab';
import { durability } from './collaboration/durability';
import { fuzz } from './fuzz';
import { lowerKesh } from './lower-kesh';
import type { Scenario } from './scenario';

/** Everything `npm run bench` can measure, in the order it runs. */
export const scenarios: readonly Scenario[] = [collab, durability, lowerKesh, fuzz];
