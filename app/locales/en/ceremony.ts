import type { EffectMissing } from '../../../server/signing';
import { vocabulary } from './vocabulary';

function missing(what: EffectMissing): string {
  switch (what.kind) {
    case 'signatures':
      return what.count === 1 ? 'One more agency must sign.' : `${what.count} more agencies must sign.`;
    case 'lead':
      return 'The leading agency must sign.';
    case 'sector':
      return `Nobody from ${vocabulary.sectors[what.sector].toLowerCase()} has signed.`;
  }
}

export const ceremony = {
  title: 'Signing ceremony',
  lead: 'Each agency signs for itself, in the document itself. Nobody’s signature depends on another’s.',
  before: {
    title: 'Before the ceremony can open',
    unsettled: (count: number) =>
      count === 1 ? 'One section is not settled yet:' : `${count} sections are not settled yet:`,
    ready: 'Every section is settled. Freezing lays the document out once; after that not one character can change.',
    blocked: 'Every section must be agreed, agreed with dissent on record, or parked first.',
    onlyLead: 'The lead freezes the document when every section is settled.',
    freeze: 'Freeze the document and open the ceremony',
    freezeHint: 'Laying out the pages takes some seconds.',
    rules: 'How this procedure decides',
  },
  fingerprint: 'Fingerprint of the text',
  fingerprintHint: 'The same on every page of the document and on every screen in the hall.',
  of: (edition: string, revision: number) => `Edition ${edition}, record R${revision}`,
  inForce: 'The procedure is in force',
  inForceSince: 'In force since',
  missing: 'What is missing before it takes effect',
  missingOne: missing,
  counts: (signed: number, invited: number) => `${signed} of ${invited} agencies have signed`,
  declined: (count: number) => (count === 1 ? 'one has declined' : `${count} have declined`),
  pending: (count: number) => (count === 1 ? 'one has not answered' : `${count} have not answered`),
  roll: 'Roll of the agencies',
  declinedBefore: 'declined at first; the decline stays on record',
  reasonPrivate: 'The reason is not public.',
  paper: {
    title: 'Signed on paper',
    open: 'Record a signature given on paper',
    hint: 'The installation signs the agency’s field as “recorded on paper”, with the scan’s hash and the place of the original.',
    signatory: 'Signatory',
    fingerprint: 'Fingerprint printed on the paper',
    fingerprintHint:
      'Type it from the paper, at least the first four groups. A paper with another fingerprint is refused.',
    scan: 'Scan of the signed page (PDF, JPEG or PNG)',
    heldAt: 'Where the original is held',
    submit: 'Record this signature',
    done: 'The signature on paper is recorded.',
  },
  files: 'Files',
  downloads: [
    { file: 'signed.pdf', label: 'The document with every signature so far (PDF)' },
    { file: 'record.json', label: 'The record of the ceremony, as data (JSON)' },
    { file: 'authority.pem', label: 'The certificate the signatures rest on (PEM)' },
  ],
  checkHint: 'Anyone can check a copy, without an account:',
  sign: {
    call: (party: string) => `${party} has not signed yet: you can sign or decline`,
    go: 'Read and sign',
    title: 'Sign or decline',
    forParty: (party: string) => `For ${party}`,
    commitments: 'What your agency commits to',
    commitmentsLead: 'Every duty the text gives your agency, word for word.',
    commitmentsNone: 'The text gives your agency no duty of its own. By signing it supports the whole procedure.',
    section: (number: number, title: string) => `${number}. ${title}`,
    when: 'When',
    within: 'Within',
    record: 'Record',
    whole: 'The whole document',
    wholeHint: 'Exactly the file you sign. Its fingerprint stands on every page.',
    open: 'Open the document (PDF)',
    openPage: 'Read it as a page',
    signTitle: 'Sign',
    read: 'I have read the document.',
    onBehalf: (party: string) => `I sign on behalf of ${party}.`,
    tail: 'End of the fingerprint you sign',
    statement: 'Statement',
    statementHint: 'Stands with your signature on the roll, word for word. It never changes what you sign.',
    password: 'Your password',
    passwordHint: 'Asked again at this moment, so that nobody signs at your unattended screen.',
    fresh: 'You have just signed in with a link, so you can sign without a password for five minutes.',
    submit: 'Sign on behalf of the agency',
    declineTitle: 'Decline to sign',
    declineHint: 'Nobody’s signature is affected. You can still sign later; the decline stays on record.',
    reason: 'Reason',
    reasonPrivate: 'Show the reason only to the lead and to my own agency',
    declineSubmit: 'Decline',
    notInvited: 'You are not on the roll of signatories, so there is nothing to sign here.',
    done: 'Your agency has signed.',
  },
};
