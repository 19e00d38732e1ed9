import { verify, X509Certificate } from 'node:crypto';
import { decodeCms } from '../cms/decode-cms';
import { encodeCms, signedAttributes } from '../cms/encode-cms';
import { objectIds } from '../cms/object-ids';
import type { CertificateReport, SignatureReport } from './report';

type ContainerReport = Pick<SignatureReport, 'digestOk' | 'cmsOk' | 'chainOk' | 'certificate'>;

const unreadable: ContainerReport = { digestOk: false, cmsOk: false, chainOk: false };

/** Judges the CMS container of a signature whose signed bytes have the SHA-256 `digest` (none: unknown). Never throws. */
export function checkContainer(contents: Buffer, digest: Buffer | undefined, signedAt: Date): ContainerReport {
  try {
    return check(contents, digest, signedAt);
  } catch {
    // Certificates come from the file: what OpenSSL refuses to read proves nothing.
    return unreadable;
  }
}

function check(contents: Buffer, digest: Buffer | undefined, signedAt: Date): ContainerReport {
  const der = derOf(contents);
  const cms = der && decodeCms(der);
  const [signer, ...others] = (cms?.certificates ?? []).map((bytes) => new X509Certificate(bytes));
  if (!cms || !signer) return unreadable;
  // Rebuilding it covers the parts of a container that no signature covers.
  const isOurs = encodeCms(cms, cms.signature).equals(der);
  const root = rootOf(signer, others, signedAt);
  return {
    digestOk: digest !== undefined && cms.messageDigest.equals(digest),
    cmsOk:
      isOurs && verify('sha256', signedAttributes(cms), { key: signer.publicKey, dsaEncoding: 'der' }, cms.signature),
    chainOk: root !== undefined && signer.keyUsage.includes(objectIds.documentSigning),
    certificate: describe(signer, root),
  };
}

/** The container without the zeros that fill its place; undefined when anything else fills it. */
function derOf(contents: Buffer): Buffer | undefined {
  if (contents.length < 4 || contents[0] !== 0x30 || contents[1] !== 0x82) return undefined;
  const length = contents.readUInt16BE(2) + 4;
  const isFilled = contents.subarray(length).every((byte) => byte === 0);
  return length <= contents.length && isFilled ? contents.subarray(0, length) : undefined;
}

const longestChain = 4;

function rootOf(signer: X509Certificate, others: readonly X509Certificate[], at: Date): X509Certificate | undefined {
  let current = signer;
  for (let step = 0; step < longestChain; step++) {
    if (!isValidAt(current, at)) return undefined;
    if (isIssuer(current, current)) return current.ca ? current : undefined;
    const issuer = others.find((candidate) => candidate.ca && isIssuer(candidate, current));
    if (!issuer) return undefined;
    current = issuer;
  }
  return undefined;
}

function isIssuer(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isValidAt(certificate: X509Certificate, at: Date): boolean {
  return Date.parse(certificate.validFrom) <= at.getTime() && at.getTime() <= Date.parse(certificate.validTo);
}

function describe(signer: X509Certificate, root: X509Certificate | undefined): CertificateReport {
  const subject: Record<string, unknown> = { ...signer.toLegacyObject().subject };
  // A name part given twice comes as a list; ours never are, so such a part says nothing.
  const part = (key: string) => (typeof subject[key] === 'string' ? subject[key] : '');
  return {
    commonName: part('CN'),
    agency: part('O'),
    role: part('OU'),
    serial: part('serialNumber'),
    fingerprint: certificateFingerprint(signer),
    ...(root && { rootFingerprint: certificateFingerprint(root) }),
  };
}

/** SHA-256 of a certificate (PEM, DER or parsed) in lower-case hexadecimal, as reports give it. */
export function certificateFingerprint(certificate: string | Buffer | X509Certificate): string {
  const parsed = certificate instanceof X509Certificate ? certificate : new X509Certificate(certificate);
  return parsed.fingerprint256.replaceAll(':', '').toLowerCase();
}
