import type { DomainError, ErrorCode, ErrorDetails } from '../../server/kernel';

/** The server could not be reached: the one failure a page finds out by itself. */
type Unreachable = { code: 'unreachable'; details: Record<string, never> };

/** An expected failure as it travels to a page: plain data, one shape for each code. */
export type Problem = { [Code in ErrorCode]: { code: Code; details: ErrorDetails[Code] } }[ErrorCode] | Unreachable;

const names: Record<Problem['code'], true> = {
  'not-found': true,
  'sign-in-required': true,
  'reauthentication-required': true,
  forbidden: true,
  invalid: true,
  'unsafe-words': true,
  'words-changed': true,
  'wrong-state': true,
  'not-ready': true,
  'too-many-attempts': true,
  'link-invalid': true,
  'wrong-credentials': true,
  'sent-before': true,
  'storage-failed': true,
  unreachable: true,
};

/** Told by its name: pages hold only types of the server, so `instanceof` is not theirs to use. */
export const isDomainError = (error: unknown): error is DomainError =>
  error instanceof Error && error.name === 'DomainError' && 'code' in error && 'details' in error;

/** Whether something that was thrown or sent is a problem in this shape. */
export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' &&
  value !== null &&
  'details' in value &&
  'code' in value &&
  typeof value.code === 'string' &&
  value.code in names;
