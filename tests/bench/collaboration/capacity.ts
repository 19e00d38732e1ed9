import type { Figure, Options, Scenario } from '../scenario';
import { accord } from './contenders';
import { runCrowd } from './crowd';

const STEPS = [100, 200, 400, 600, 800, 1000, 1400];
const BEARABLE = 200;
const PEOPLE_PER_ROOM = 10;

/** Ever more people who type twice a second, ten in a section, until one edit in twenty takes a fifth of a second. */
export const capacity: Scenario = { name: 'capacity', isShort: false, run };

async function run(report: (figure: Figure) => void, { seconds = '5' }: Options): Promise<void> {
  let most = 0;
  for (const people of STEPS) {
    const crowd = { sections: people / PEOPLE_PER_ROOM, clientsEach: PEOPLE_PER_ROOM, editsPerSecond: 2 };
    const { p95 = NaN, cpuShare = NaN, delivered = NaN } = await runCrowd(accord, crowd, Number(seconds));
    const parameters = { people, peoplePerSection: PEOPLE_PER_ROOM, editsPerSecond: 2 };
    report({ name: 'capacity: edit to peer, p95', value: p95, unit: 'ms', parameters });
    report({ name: 'capacity: processor', value: cpuShare, unit: '% of a core', parameters });
    report({ name: 'capacity: delivered', value: delivered, unit: 'per second', parameters });
    if (p95 >= BEARABLE) break;
    most = people;
  }
  report({
    name: 'capacity: writers at p95 < 200 ms',
    value: most,
    unit: 'people',
    parameters: { most: STEPS.at(-1) ?? 0 },
  });
}
