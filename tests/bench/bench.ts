import { parseArgs } from 'node:util';
import { report } from './scenario';
import { scenarios } from './scenarios';

/**
 * `npm run bench` runs the short scenarios, `npm run bench -- NAME …` all whose name begins with one of the words. One
 * JSON line per figure; what goes wrong is said on standard error and makes the exit code 1.
 */
const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    servers: { type: 'string' },
    loads: { type: 'string' },
  },
});
const chosen = scenarios.filter(({ name, isShort }) =>
  words.length === 0 ? isShort : words.some((word) => name.startsWith(word)),
);
if (chosen.length === 0) {
  console.error(`Nothing of that name. There is: ${scenarios.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}
for (const scenario of chosen) {
  try {
    await scenario.run(report, options);
  } catch (error) {
    console.error(`${scenario.name}:`, error);
    process.exitCode = 1;
  }
}
process.exit();
