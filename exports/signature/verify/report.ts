import type { FileAlteration } from '../../../schema/vocabulary';

/**
 * What the file itself can prove. `intact` says that nothing happened to it but signing; whose signatures they are is
 * for the caller to judge by `rootFingerprint`, and whether later revisions were cut off by `sha256` and the counts,
 * because a file cut back to an earlier revision is a sound file.
 */
export interface VerificationReport {
  verdict: 'intact' | 'altered' | 'unsigned';
  /** Of the whole file, hexadecimal. */
  sha256: string;
  byteLength: number;
  revisions: RevisionReport[];
  /** In the order in which they were made. */
  signatures: SignatureReport[];
  /** Names of the fields that are still empty, in the order of the document. */
  signaturesMissing: string[];
  /** Empty unless the verdict is `altered`. */
  alterations: Alteration[];
}

export interface RevisionReport {
  /** 1 is the document as it was frozen. */
  number: number;
  start: number;
  /** The first byte after the revision. */
  end: number;
  does: 'isTheDocument' | 'signs' | 'changesMore';
  /** The signed field, when the revision signs one. */
  field?: string;
  /** Numbers of the objects that the revision writes (at most a thousand); left empty for the document. */
  objects: number[];
}

export interface SignatureReport {
  kind: 'certification' | 'signature' | 'seal';
  field: string;
  revision: number;
  /** As written beside the signature, in the signer's own script. */
  name: string;
  reason: string;
  location?: string;
  /** As stated by the installation (ISO 8601); no time-stamp authority stands behind it. */
  signedAt: string;
  /** What the certificate says; absent when it cannot be read. */
  certificate?: CertificateReport;
  /** The signed bytes are unchanged. */
  digestOk: boolean;
  /** The container is sound and signed with the key of the certificate. */
  cmsOk: boolean;
  /** The certificates lead to a root that is in the file, and were valid at the time of signing. */
  chainOk: boolean;
  /** All bytes from the start of the file to the end of the revision are signed. */
  coversRevision: boolean;
}

export interface CertificateReport {
  commonName: string;
  agency: string;
  role: string;
  /** The trail's id of this act of signing. */
  serial: string;
  /** SHA-256 of the certificate, hexadecimal. */
  fingerprint: string;
  /** SHA-256 of the root certificate the chain ends in; absent when it ends nowhere. */
  rootFingerprint?: string;
}

export type Alteration = FileAlteration;
