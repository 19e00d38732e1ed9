import { coldLoad } from './collaboration/cold-load';
import { crowds } from './collaboration/crowds';
import { durability } from './collaboration/durability';
import { lowerKesh } from './lower-kesh';
import type { Scenario } from './scenario';

/** Everything `npm run bench` can measure, in the order it runs. */
export const scenarios: readonly Scenario[] = [...crowds, coldLoad, durability, lowerKesh];
