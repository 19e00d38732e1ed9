/** Why a signature was not made: the words are for the caller's own catalogue of errors. */
export type RefusalCode = 'fileAltered' | 'fieldUnknown' | 'fieldReserved' | 'fieldSigned' | 'certificationTooLate';

/** The file is as it was; nothing has been signed. */
export class SignatureRefused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly field: string,
  ) {
    super(`Signature in field ${field} refused: ${code}`);
    this.name = 'SignatureRefused';
  }
}
