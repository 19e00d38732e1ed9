import { EnvironmentError, readEnvironment } from '../environment';
import { isDomainError } from '../kernel';
import { complain, print, UsageError, type Command } from './command';
import { backup, restore } from './commands/backup';
import { newSop } from './commands/new-sop';
import { signinLink } from './commands/signin-link';
import { sops } from './commands/sops';
import { trail } from './commands/trail';
import { verify } from './commands/verify';
import { errorSentence } from './error-sentence';

const commands: Record<string, Command> = {
  'signin-link': signinLink,
  sops,
  'new-sop': newSop,
  verify,
  trail,
  backup,
  restore,
};

const help = () =>
  [
    'npm run accord -- COMMAND',
    ...Object.values(commands).map(({ usage, says }) => `\n  ${usage}\n      ${says}`),
    '\nThe data folder is DATA_DIR (./data when not set).',
  ].join('\n');

async function run([name, ...args]: string[]): Promise<number> {
  const command = commands[name ?? ''];
  if (name === undefined || name === '--help' || name === 'help') return print(help()) ? 0 : 0;
  if (!command) throw new UsageError(`There is no command “${name}”.`);
  if (args.includes('--help')) return print(`npm run accord -- ${command.usage}\n${command.says}`) ? 0 : 0;
  return command.run(args, () => readEnvironment(process.env));
}

function explain(error: unknown): number {
  const misused = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (misused) complain(`${error.message}\n\n${help()}`);
  else if (error instanceof EnvironmentError) complain(error.message);
  else if (isDomainError(error)) complain(errorSentence(error));
  else throw error;
  return misused ? 2 : 1;
}

process.exitCode = await run(process.argv.slice(2)).catch(explain);
