import { readEnvironment } from '../environment';
import { print, UsageError } from './command';
import { allCommands, commandNamed } from './commands';
import { runProgram } from './run-program';

const help = () =>
  [
    'npm run accord -- COMMAND',
    ...allCommands.map(({ usage, says }) => `\n  ${usage}\n      ${says}`),
    '\nThe data folder is DATA_DIR (./data when not set).',
  ].join('\n');

function say(words: string): number {
  print(words);
  return 0;
}

async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') return say(help());
  const command = commandNamed(name);
  if (!command) throw new UsageError(`There is no command “${name}”.`);
  if (args.includes('--help')) return say(`npm run accord -- ${command.usage}\n${command.says}`);
  const start = await command.load();
  return start(args, () => readEnvironment(process.env));
}

await runProgram(() => run(process.argv.slice(2)), help);
