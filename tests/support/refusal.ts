import { DomainError } from '../../server/kernel';

/** The expected failure a command ends with, as its code and details; `undefined` when it goes through. */
export function refusal(command: () => unknown): { code: string; [detail: string]: unknown } | undefined {
  try {
    command();
    return undefined;
  } catch (error) {
    return asRefusal(error);
  }
}

/** The same for a command that answers later. */
export async function refusalOf(command: Promise<unknown>) {
  return command.then(() => undefined, asRefusal);
}

function asRefusal(error: unknown): { code: string; [detail: string]: unknown } {
  if (!(error instanceof DomainError)) throw error;
  return { code: error.code, ...error.details };
}

/** Names of the fields that were not filled in as they must be. */
export function wrongFields(command: () => unknown): string[] {
  const issues = refusal(command)?.['issues'];
  return Array.isArray(issues) ? issues.map(({ field }: { field: string }) => field) : [];
}
