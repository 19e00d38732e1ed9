import type { DomainError } from '../kernel';

/** An expected failure as the terminal says it. */
export function errorSentence({ code, details }: DomainError): string {
  if ('cause' in details) return details.cause;
  if ('issues' in details) return details.issues.map(({ field, message }) => `${field}: ${message}`).join('\n');
  if ('what' in details) return `There is no such ${details.what}.`;
  return code;
}
