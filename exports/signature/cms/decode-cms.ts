import { OctetString } from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData } from 'pkijs';
import { objectIds } from './object-ids';
import type { CmsParts } from './encode-cms';

export interface DecodedCms extends CmsParts {
  signature: Buffer;
}

/** Takes a CMS container apart. Undefined for anything that is not one signer's container with certificates. */
export function decodeCms(der: Buffer): DecodedCms | undefined {
  try {
    return decode(der);
  } catch {
    // The library throws many kinds of errors on bytes that are no CMS, down to a stack overflow: all mean the same.
    return undefined;
  }
}

function decode(der: Buffer): DecodedCms | undefined {
  const signed = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(der).buffer).content });
  const [signer] = signed.signerInfos;
  const digest = signer?.signedAttrs?.attributes.find(({ type }) => type === objectIds.messageDigest)?.values[0];
  if (!signer || !(digest instanceof OctetString) || !(signer.sid instanceof IssuerAndSerialNumber)) return undefined;
  return {
    messageDigest: Buffer.from(digest.getValue()),
    certificates: certificatesOf(signed, signer.sid),
    signature: Buffer.from(signer.signature.getValue()),
  };
}

/** The signer's certificate first; the bytes are as they were signed. */
function certificatesOf(signed: SignedData, signer: IssuerAndSerialNumber): Buffer[] {
  const certificates = (signed.certificates ?? []).filter((item) => item instanceof Certificate);
  const isSigner = (item: Certificate) => item.serialNumber.isEqual(signer.serialNumber);
  const ordered = [...certificates.filter(isSigner), ...certificates.filter((item) => !isSigner(item))];
  return ordered.map((item) => Buffer.from(item.toSchema().toBER()));
}
