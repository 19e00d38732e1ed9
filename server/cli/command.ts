import type { Environment } from '../environment';

/**
 * One command of `npm run accord`. Reads the environment only once its arguments are right. @returns the exit code
 * @throws UsageError when it was called wrongly
 */
export type Command = (args: string[], environment: () => Environment) => Promise<number> | number;

/** The command was called with words it does not know. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const print = (line: string) => process.stdout.write(`${line}\n`);
export const complain = (line: string) => process.stderr.write(`${line}\n`);
