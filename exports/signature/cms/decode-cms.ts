import { derChildren, derDescend } from './der';
import { issuerAndSerial } from './encode-cms';
import type { CmsParts } from './encode-cms';

export interface DecodedCms extends CmsParts {
  signature: Buffer;
}

/**
 * Takes out of a container the parts that `encodeCms` made it of. It looks only at places, not at what else is there:
 * encoding the parts again and comparing tells whether anything is. Undefined when a place is empty.
 */
export function decodeCms(container: Buffer): DecodedCms | undefined {
  try {
    return decode(container);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function decode(container: Buffer): DecodedCms {
  const signed = derDescend(container, 0, 1, 0).content;
  const signer = derDescend(signed, 4, 0).content;
  const name = derDescend(signer, 1).whole;
  const certificates = derChildren(derDescend(signed, 3).content).map(({ whole }) => whole);
  const isSigner = (certificate: Buffer) => issuerAndSerial(certificate).equals(name);
  return {
    messageDigest: derDescend(signer, 3, 1, 1, 0).content,
    certificates: [...certificates.filter(isSigner), ...certificates.filter((one) => !isSigner(one))],
    signature: derDescend(signer, 5).content,
  };
}
