export const ceremonyStates = ['frozen', 'open', 'in-force', 'closed'] as const;
export type CeremonyState = (typeof ceremonyStates)[number];

export const signatureOutcomes = ['signed', 'signed-with-statement', 'declined'] as const;
export type SignatureOutcome = (typeof signatureOutcomes)[number];

/** What a signatory's line shows: their latest outcome, or that none was given. */
export const signatoryStates = [...signatureOutcomes, 'pending'] as const;
export type SignatoryState = (typeof signatoryStates)[number];

export const fileVerdicts = [
  'registered-final',
  'authentic-not-final',
  'superseded',
  'altered',
  'not-from-here',
  'not-a-pdf',
] as const;
export type FileVerdict = (typeof fileVerdicts)[number];

export const signatureChannels = ['electronic', 'paper'] as const;
export type SignatureChannel = (typeof signatureChannels)[number];

/** What a check of a file found wrong with it. */
export type FileAlteration =
  | { kind: 'notAPdf' }
  /** The file stops in mid-revision. */
  | { kind: 'truncated'; completeUntil: number }
  | { kind: 'bytesAfterEnd'; at: number; count: number }
  /** The structure cannot be read; `detail` is for a log, not for a reader. */
  | { kind: 'damaged'; detail: string }
  /** The bytes that this signature covers are no longer those that were signed. */
  | { kind: 'digestMismatch'; revision: number; field: string }
  | { kind: 'signatureInvalid'; revision: number; field: string; problem: 'container' | 'certificate' }
  /** A revision after the document does something other than sign one field. */
  | { kind: 'changedAfterSigning'; revision: number; objects: number[]; addsSignature: boolean };
