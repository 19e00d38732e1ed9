/** Signed PDFs: fields, certificates, signatures and their verification. Bytes in, bytes out. */
export { addCertificationField, addSealField, addSignatureField } from './field';
export { createAuthority } from './certificates/authority';
export { issueSignerCertificate } from './certificates/signer-certificate';
export { certifyPdf, sealPdf, signPdf } from './sign-pdf';
export { SignatureRefused } from './signature-refused';
export type { Authority } from './certificates/authority';
export type { Signer } from './certificates/signer-certificate';
export { verifyPdf } from './verify-pdf';
export { certificateFingerprint } from './verify/check-container';
export type {
  Alteration,
  CertificateReport,
  RevisionReport,
  SignatureReport,
  VerificationReport,
} from './verify/report';
export type { RefusalCode } from './signature-refused';
export type { Appearance } from './appearance/draw-appearance';
export type { InstallationSignature, PersonalSignature } from './sign-pdf';
export type { SignerOptions } from './certificates/signer-certificate';
export type { SignatureFieldOptions } from './field';
