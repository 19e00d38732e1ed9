import type { FileAlteration, FileVerdict } from '../../vocabulary';

export const verdictSentences: Record<FileVerdict, string> = {
  'registered-final': 'This is the registered final file.',
  'authentic-not-final': 'This file is authentic, and not final.',
  superseded: 'This file is authentic, and a newer edition has replaced it.',
  altered: 'This file has been altered.',
  'not-from-here': 'This file was not made on this installation.',
  'not-a-pdf': 'This is not a PDF file.',
};

/** What is wrong with a file, as one sentence. */
export function alterationSentence(what: FileAlteration): string {
  switch (what.kind) {
    case 'notAPdf':
      return 'It does not begin as a PDF file begins.';
    case 'truncated':
      return 'Its end is missing: part of the file was cut off.';
    case 'bytesAfterEnd':
      return `Something was added after its end (${what.count} bytes).`;
    case 'damaged':
      return 'Its structure cannot be read.';
    case 'digestMismatch':
      return `Bytes covered by the signature in field ${what.field} are no longer those that were signed.`;
    case 'signatureInvalid':
      return what.problem === 'certificate'
        ? `The certificate behind the signature in field ${what.field} cannot be trusted.`
        : `The signature in field ${what.field} cannot be read.`;
    case 'changedAfterSigning':
      return what.addsSignature
        ? `Step ${what.revision} of the file adds a signature and changes something else as well.`
        : `Step ${what.revision} of the file changes what had been signed.`;
  }
}
