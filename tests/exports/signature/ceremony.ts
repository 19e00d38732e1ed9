import PDFDocument from 'pdfkit';
import {
  addCertificationField,
  addSealField,
  addSignatureField,
  certifyPdf,
  createAuthority,
  issueSignerCertificate,
  sealPdf,
  signPdf,
} from '../../../exports/signature';
import type { Authority } from '../../../exports/signature';
import { fontFile } from '../../../exports/pdf/fonts';

export const now = new Date('2026-11-03T10:00:00Z');
const passphrase = 'river stones';

export const makeAuthority = (name = 'Accord of Lower Kesh'): Promise<Authority> =>
  createAuthority({ name, now, years: 40, passphrase });

export const fieldName = (number: number) => `signature-${number}`;

/** A tagged archive document of two pages with empty fields, five to a page. */
export async function freeze(fieldCount: number): Promise<Buffer> {
  const doc = new PDFDocument({
    subset: 'PDF/A-3a',
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    autoFirstPage: false,
    info: { Title: 'Referral of survivors', CreationDate: now },
  });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  draw(doc, fieldCount);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

function draw(doc: PDFKit.PDFDocument, fieldCount: number): void {
  doc.registerFont('sans', fontFile('sans')).font('sans').addPage();
  const root = doc.struct('Document');
  doc.addStructure(root);
  root.add(
    doc.struct('P', {}, () => {
      doc.text('Call the hospital within 72 hours.');
    }),
  );
  addCertificationField(doc, { label: 'Certification', structParent: root });
  for (let number = 1; number <= fieldCount; number++) {
    if (number % 5 === 1) doc.addPage();
    const y = 100 * (((number - 1) % 5) + 1);
    const box = { x: 72, y, width: 220, height: 80 };
    addSignatureField(doc, {
      name: fieldName(number),
      label: `Signature of agency ${number}`,
      ...box,
      structParent: root,
    });
  }
  addSealField(doc, { label: 'Seal', structParent: root });
  root.end();
}

export const issue = (authority: Authority, serial: string, personName = 'Ana Ruiz', agency = 'Kesh Hospital') =>
  issueSignerCertificate(authority, passphrase, { personName, agency, serial, role: 'Signatory', now });

export async function certify(authority: Authority, bytes: Uint8Array): Promise<Uint8Array> {
  const signer = await issue(authority, 'trail-0', 'Accord', 'Accord');
  return certifyPdf(bytes, { signer, name: 'Accord', reason: 'Frozen for signing', signedAt: now });
}

export async function signAs(authority: Authority, bytes: Uint8Array, number: number, name = 'Ana Ruiz') {
  const signer = await issue(authority, `trail-${number}`, name, `Agency ${number}`);
  return signPdf(bytes, {
    field: fieldName(number),
    signer,
    name,
    reason: 'Signed for the agency · 1a2b3c4d',
    location: 'Lower Kesh',
    signedAt: now,
    appearance: { lines: [`Agency ${number}`, `${name}, Director`, '3 November 2026', 'Fingerprint ends 1a2b 3c4d'] },
  });
}

export async function seal(authority: Authority, bytes: Uint8Array): Promise<Uint8Array> {
  const signer = await issue(authority, 'trail-99', 'Accord', 'Accord');
  return sealPdf(bytes, { signer, name: 'Accord', reason: 'In force', signedAt: now });
}

/** A whole ceremony: certified, signed in the given order, sealed. */
export async function holdCeremony(authority: Authority, fieldCount: number, order: readonly number[]) {
  let bytes = await certify(authority, await freeze(fieldCount));
  for (const number of order) bytes = await signAs(authority, bytes, number);
  return seal(authority, bytes);
}
