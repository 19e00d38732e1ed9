/** What can go wrong in ways a person can do something about; everything else is a bug. */
export interface ErrorDetails {
  'not-found': { what: string };
  'sign-in-required': Record<string, never>;
  'reauthentication-required': Record<string, never>;
  forbidden: { reason: RefusalReason };
  invalid: { issues: { field: string; message: string }[] };
  'unsafe-words': { findings: UnsafeWords[]; mayOverride: boolean };
  'words-changed': { sectionId: string; seen: string; current: string };
  'wrong-state': { reason: StateReason };
  'not-ready': { missing: string[] };
  'too-many-attempts': { retryAfterSeconds: number };
  'link-invalid': Record<string, never>;
  'wrong-credentials': Record<string, never>;
  'sent-before': Record<string, never>;
  'storage-failed': { cause: string };
}

/** Where a field says something that could hurt a survivor, and which rule says so. Never the words: errors are logged. */
export interface UnsafeWords {
  field: string;
  rule: string;
  key: string;
  component: number;
  start: number;
  end: number;
}

export type RefusalReason = 'role' | 'other-party' | 'read-only' | 'not-signatory' | 'not-lead' | 'not-author';

export type StateReason =
  | 'section-not-drafting'
  | 'section-not-called'
  | 'section-unreadable'
  | 'late-edit-conflicts'
  | 'late-edit-decided'
  | 'late-edit-not-applied'
  | 'too-many-late-edits'
  | 'answered-meanwhile'
  | 'comment-words-gone'
  | 'comment-words-changed'
  | 'comment-has-no-wording'
  | 'comment-not-applied'
  | 'comment-withdrawn'
  | 'comment-not-disposed'
  | 'comment-is-no-concern'
  | 'undo-over'
  | 'already-voted'
  | 'rules-locked'
  | 'party-in-use'
  | 'objection-closed'
  | 'objection-not-answered'
  | 'objection-not-sustained'
  | 'named-party-objects'
  | 'correction-closed'
  | 'correction-needs-second-party'
  | 'vote-not-recorded'
  | 'paper-contested'
  | 'paper-stands'
  | 'meeting-not-planned'
  | 'meeting-not-running'
  | 'another-meeting-running'
  | 'sections-not-settled'
  | 'no-signatories'
  | 'no-lead-party'
  | 'ceremony-exists'
  | 'already-signed'
  | 'another-fingerprint'
  | 'file-changed'
  | 'last-lead';

export type ErrorCode = keyof ErrorDetails;

/** An expected failure. `code` and `details` decide status, close code and words at the edges. */
export class DomainError<Code extends ErrorCode = ErrorCode> extends Error {
  constructor(
    readonly code: Code,
    readonly details: ErrorDetails[Code],
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'DomainError';
  }

  get status(): number {
    return httpStatus[this.code];
  }
}

export const httpStatus: Record<ErrorCode, number> = {
  'not-found': 404,
  'sign-in-required': 401,
  'reauthentication-required': 403,
  forbidden: 403,
  invalid: 422,
  'unsafe-words': 422,
  'words-changed': 409,
  'wrong-state': 409,
  'not-ready': 409,
  'too-many-attempts': 429,
  'link-invalid': 410,
  'wrong-credentials': 401,
  'sent-before': 409,
  'storage-failed': 503,
};

export function isDomainError<Code extends ErrorCode>(error: unknown, code?: Code): error is DomainError<Code> {
  return error instanceof DomainError && (code === undefined || error.code === code);
}
