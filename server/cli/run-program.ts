import { EnvironmentError } from '../environment';
import { isDomainError } from '../kernel';
import { complain, UsageError } from './command';
import { errorSentence } from './error-sentence';

/** `parseArgs` throws a TypeError with such a code for an option it does not know. */
const isMisuse = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

function explain(error: unknown, help: () => string): number {
  if (isMisuse(error)) {
    complain(`${error.message}\n\n${help()}`);
    return 2;
  }
  if (error instanceof EnvironmentError) complain(error.message);
  else if (isDomainError(error)) complain(errorSentence(error));
  else throw error;
  return 1;
}

/** Runs a program of the command line. Exit code 2 when it was called wrongly, 1 when it could not do what it was asked. */
export async function runProgram(program: () => Promise<number>, help: () => string): Promise<void> {
  process.exitCode = await program().catch((error: unknown) => explain(error, help));
}
