import type { Environment } from '../environment';

/** One command of `npm run accord`. */
export interface Command {
  /** how it is called, without the program */
  usage: string;
  says: string;
  /** @returns the exit code */
  run(args: string[], environment: () => Environment): Promise<number> | number;
}

/** The command was called with words it does not know. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const print = (line: string) => process.stdout.write(`${line}\n`);
export const complain = (line: string) => process.stderr.write(`${line}\n`);
