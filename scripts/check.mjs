import { giveUp, prepare, say } from './setup.mjs';
import { requireTestTools } from './tools.mjs';
import { runChecks, summary } from './checks.mjs';

try {
  await prepare();
  requireTestTools();
} catch (problem) {
  giveUp(problem);
}
const result = await runChecks(['unit']);
say('');
process.stdout.write(`${summary(result)}\n`);
process.exit(result.failed > 0 ? 1 : 0);
