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
