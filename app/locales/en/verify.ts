import { alterationSentence } from '../../../schema/words/en/verdicts';

export const verify = {
  title: 'Check a signed file',
  lead: 'Choose a PDF. It is read here and not kept; no account is needed.',
  file: 'PDF file',
  submit: 'Check this file',
  result: 'What the file says',
  counts: (inFile: number, invited: number) => `It holds ${inFile} of ${invited} signatures.`,
  registeredSince: (registered: number) =>
    registered === 1
      ? 'The register holds one signature by now.'
      : `The register holds ${registered} signatures by now.`,
  inForceSince: 'The edition is in force since',
  of: (title: string, edition: string) => `${title}, edition ${edition}`,
  fileHash: 'SHA-256 of the file',
  alterations: 'What was changed',
  alteration: alterationSentence,
  signatures: 'Signatures in the file',
  caption: 'Each signature, by whom, and whether it holds',
  who: 'Signed by',
  agency: 'Agency, and what was signed',
  when: 'When',
  holds: 'Holds',
  sound: 'Holds',
  unsound: 'Does not hold',
  kinds: { certification: 'Installation, when frozen', signature: 'Signatory', seal: 'Installation, seal' },
  limits: 'This says what was signed on this installation and by whom. It says nothing about its effect in law.',
};
