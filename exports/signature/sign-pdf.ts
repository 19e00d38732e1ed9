import { createHash, sign, X509Certificate } from 'node:crypto';
import { drawAppearance } from './appearance/draw-appearance';
import type { Appearance } from './appearance/draw-appearance';
import type { Signer } from './certificates/signer-certificate';
import { encodeCms, signedAttributes } from './cms/encode-cms';
import { certificationFieldName, sealFieldName } from './field-names';
import { readRevisions } from './file/read-revisions';
import type { Revision } from './file/read-revisions';
import { signatureFields } from './file/signature-fields';
import type { SignatureField } from './file/signature-fields';
import { SignatureRefused } from './signature-refused';
import { boxOf, layOutSigningUpdate } from './update/signing-update';
import type { SignatureWords } from './update/signature-dictionary';
import { verifyPdf } from './verify-pdf';

export interface InstallationSignature extends SignatureWords {
  signer: Signer;
}

export interface PersonalSignature extends InstallationSignature {
  /** Name of a field made by `addSignatureField`. */
  field: string;
  appearance: Appearance;
}

/**
 * Signs one pre-allocated field and gives the longer file; the bytes given stay its beginning, unchanged. The signature
 * is PAdES baseline B-B. Call it under a lock and compare the file's hash first: two signatures made from the same bytes
 * are two files. Throws SignatureRefused when the file is damaged or altered, or the field unknown, reserved or signed.
 */
export function signPdf(bytes: Uint8Array, signature: PersonalSignature): Uint8Array {
  if (signature.field === certificationFieldName || signature.field === sealFieldName) {
    throw new SignatureRefused('fieldReserved', signature.field);
  }
  return signField(bytes, signature);
}

/**
 * The installation's certification of a file nobody has signed yet: from here on only signing is allowed (DocMDP, P 2).
 * Throws SignatureRefused as `signPdf` does, and when there is a signature already.
 */
export function certifyPdf(bytes: Uint8Array, signature: InstallationSignature): Uint8Array {
  return signField(bytes, { ...signature, field: certificationFieldName, appearance: nothing });
}

/** The installation's closing seal. Throws SignatureRefused as `signPdf` does. */
export function sealPdf(bytes: Uint8Array, signature: InstallationSignature): Uint8Array {
  return signField(bytes, { ...signature, field: sealFieldName, appearance: nothing });
}

const nothing: Appearance = { lines: [] };
/** Room for the CMS container: two certificates, the attributes and a P-256 signature take about half of it. */
const reservedBytes = 4096;

function signField(bytes: Uint8Array, signature: PersonalSignature): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { revisions, field } = openField(file, signature.field);
  const box = boxOf(field.dictionary);
  const appearance = box ? drawAppearance(signature.appearance, box) : Buffer.alloc(0);
  const update = { ...signature, field, appearance };
  const blank = layOutSigningUpdate(file, revisions, { ...update, contents: Buffer.alloc(reservedBytes) });
  const [, firstLength, secondStart] = blank.byteRange;
  const digest = createHash('sha256')
    .update(file)
    .update(blank.bytes.subarray(0, firstLength - file.length))
    .update(blank.bytes.subarray(secondStart - file.length))
    .digest();
  const contents = Buffer.alloc(reservedBytes);
  const cms = signDigest(digest, signature.signer);
  if (cms.copy(contents) < cms.length) throw new Error('The certificates do not fit into the signature');
  return Buffer.concat([file, layOutSigningUpdate(file, revisions, { ...update, contents }).bytes]);
}

function openField(file: Buffer, name: string): { revisions: Revision[]; field: SignatureField } {
  const report = verifyPdf(file);
  if (report.verdict === 'altered') throw new SignatureRefused('fileAltered', name);
  const revisions = readRevisions(file);
  const field = signatureFields(file, revisions).find((candidate) => candidate.name === name);
  if (!field) throw new SignatureRefused('fieldUnknown', name);
  if (field.dictionary.has('V')) throw new SignatureRefused('fieldSigned', name);
  if (name === certificationFieldName && revisions.length > 1) throw new SignatureRefused('certificationTooLate', name);
  return { revisions, field };
}

function signDigest(messageDigest: Buffer, { certificate, chain, key }: Signer): Buffer {
  const certificates = [certificate, ...chain].map((pem) => new X509Certificate(pem).raw);
  const parts = { messageDigest, certificates };
  return encodeCms(parts, sign('sha256', signedAttributes(parts), { key, dsaEncoding: 'der' }));
}
