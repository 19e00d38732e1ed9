import { capacity } from './collaboration/capacity';
import { collab } from './collaboration/collab';
import { durability } from './collaboration/durability';
import { sections } from './collaboration/sections';
import { fuzz } from './fuzz';
import { lowerKesh } from './lower-kesh';
import { pages } from './pages';
import { safety } from './safety';
import type { Scenario } from './scenario';

/** Everything `npm run bench` can measure, in the order it runs. */
export const scenarios: readonly Scenario[] = [collab, durability, sections, capacity, lowerKesh, pages, safety, fuzz];
