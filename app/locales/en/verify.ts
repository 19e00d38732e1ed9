import type { FileJudgement } from '../../../server/signing';

type Alteration = FileJudgement['alterations'][number];

function alteration(what: Alteration): string {
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

export const verify = {
  title: 'Check a signed file',
  lead: 'Choose a PDF. It is read here and not kept; no account is needed.',
  file: 'PDF file',
  submit: 'Check this file',
  none: 'Choose a file first.',
  result: 'What the file says',
  counts: (inFile: number, invited: number) => `It holds ${inFile} of ${invited} signatures.`,
  registeredSince: (registered: number) =>
    registered === 1
      ? 'The register holds one signature by now.'
      : `The register holds ${registered} signatures by now.`,
  of: (title: string, edition: string) => `${title}, edition ${edition}`,
  fileHash: 'SHA-256 of the file',
  alterations: 'What was changed',
  alteration,
  signatures: 'Signatures in the file',
  caption: 'Each signature, by whom, and whether it holds',
  who: 'Signed by',
  agency: 'Agency',
  when: 'When',
  holds: 'Holds',
  sound: 'Holds',
  unsound: 'Does not hold',
  kinds: { certification: 'Installation, when frozen', signature: 'Signatory', seal: 'Installation, seal' },
  limits: 'This says what was signed on this installation and by whom. It says nothing about its effect in law.',
};
