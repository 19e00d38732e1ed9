import { createHash } from 'node:crypto';
import { der, derDescend, derObjectId, tags } from './der';
import { objectIds } from './object-ids';

export interface CmsParts {
  /** SHA-256 of the signed bytes of the file. */
  messageDigest: Buffer;
  /** DER, the signer's certificate first, then its issuers up to the root. (DER sorts them inside the container.) */
  certificates: readonly Buffer[];
}

/**
 * The signed attributes of a CAdES baseline signature (EN 319 122-1) as the DER SET that is signed. There is no signing
 * time among them: EN 319 142-1 wants it in the PDF's /M instead.
 */
export function signedAttributes(parts: CmsParts): Buffer {
  return der(tags.set, ...attributesOf(parts));
}

/**
 * The complete CMS container (RFC 5652), always in the same spelling, so that a verifier can rebuild and compare it.
 * A time stamp among unsigned attributes would be one more part here and in `decodeCms`.
 */
export function encodeCms(parts: CmsParts, signature: Buffer): Buffer {
  const signer = der(
    tags.sequence,
    version1,
    issuerAndSerial(firstOf(parts)),
    algorithm(objectIds.sha256),
    der(tags.context0, ...attributesOf(parts)),
    algorithm(objectIds.ecdsaWithSha256),
    der(tags.octetString, signature),
  );
  const signed = der(
    tags.sequence,
    version1,
    der(tags.set, algorithm(objectIds.sha256)),
    der(tags.sequence, derObjectId(objectIds.data)),
    der(tags.context0, ...[...parts.certificates].sort(Buffer.compare)),
    der(tags.set, signer),
  );
  return der(tags.sequence, derObjectId(objectIds.signedData), der(tags.context0, signed));
}

const version1 = der(tags.integer, Buffer.from([1]));

const algorithm = (id: string) => der(tags.sequence, derObjectId(id));

/** How a container names a certificate: by its issuer and serial number, as they are spelled in it. */
export function issuerAndSerial(certificate: Buffer): Buffer {
  const serial = derDescend(certificate, 0, 0, 1).whole;
  const issuer = derDescend(certificate, 0, 0, 3).whole;
  return der(tags.sequence, issuer, serial);
}

function attributesOf(parts: CmsParts): Buffer[] {
  const hash = createHash('sha256').update(firstOf(parts)).digest();
  const nested = der(tags.sequence, der(tags.sequence, der(tags.sequence, der(tags.octetString, hash))));
  // In the order DER asks of a SET: these three are sorted by their encoding as they stand.
  return [
    attribute(objectIds.contentType, derObjectId(objectIds.data)),
    attribute(objectIds.messageDigest, der(tags.octetString, parts.messageDigest)),
    attribute(objectIds.signingCertificateV2, nested),
  ];
}

const attribute = (id: string, value: Buffer) => der(tags.sequence, derObjectId(id), der(tags.set, value));

function firstOf({ certificates }: CmsParts): Buffer {
  const [first] = certificates;
  if (!first) throw new RangeError('A signature needs a certificate');
  return first;
}
