import { createHash } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
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
  const set = Buffer.from(attributesOf(parts).toSchema().toBER());
  // Inside SignedData the set is tagged [0]; what is signed has the tag of a SET (RFC 5652, 5.4).
  set[0] = 0x31;
  return set;
}

/** The complete CMS container, always in the same spelling, so that a verifier can rebuild and compare it. */
export function encodeCms(parts: CmsParts, signature: Buffer): Buffer {
  const [first] = parts.certificates;
  if (!first) throw new Error('A signature needs a certificate');
  const signer = Certificate.fromBER(viewOf(first));
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: objectIds.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: objectIds.data }),
    certificates: [...parts.certificates].sort(Buffer.compare).map((der) => Certificate.fromBER(viewOf(der))),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: signer.issuer, serialNumber: signer.serialNumber }),
        digestAlgorithm: new AlgorithmIdentifier({ algorithmId: objectIds.sha256 }),
        signedAttrs: attributesOf(parts),
        signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: objectIds.ecdsaWithSha256 }),
        signature: new OctetString({ valueHex: viewOf(signature) }),
      }),
    ],
  });
  const content = new ContentInfo({ contentType: objectIds.signedData, content: signed.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

function attributesOf({ messageDigest, certificates }: CmsParts): SignedAndUnsignedAttributes {
  const certificateHash = createHash('sha256')
    .update(certificates[0] ?? Buffer.alloc(0))
    .digest();
  const signingCertificate = new Sequence({
    value: [
      new Sequence({ value: [new Sequence({ value: [new OctetString({ valueHex: viewOf(certificateHash) })] })] }),
    ],
  });
  // In the order DER asks of a SET: these three are sorted by their encoding as they stand.
  const attributes = [
    new Attribute({ type: objectIds.contentType, values: [new ObjectIdentifier({ value: objectIds.data })] }),
    new Attribute({ type: objectIds.messageDigest, values: [new OctetString({ valueHex: viewOf(messageDigest) })] }),
    new Attribute({ type: objectIds.signingCertificateV2, values: [signingCertificate] }),
  ];
  return new SignedAndUnsignedAttributes({ type: 0, attributes });
}

/** The ASN.1 library keeps the buffer it is given, and small Node buffers share one: hand it a copy. */
function viewOf(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
