import 'reflect-metadata';
import { KeyObject, webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { objectIds } from '../cms/object-ids';
import { keyAlgorithm, authorityKey, serialFrom } from './authority';
import type { Authority } from './authority';
import { certificateName } from './certificate-name';

export interface SignerOptions {
  personName: string;
  agency: string;
  /** The id under which the trail knows this act of signing; unique in the installation. */
  serial: string;
  /** What the certificate is for, such as "Signatory" or "Installation". */
  role: string;
  now: Date;
}

/** A key for one act of signing with its certificate. Drop it after use; it is not meant to be stored. */
export interface Signer {
  /** PEM. */
  certificate: string;
  key: KeyObject;
  /** PEM, from the certificate's issuer up to the root. */
  chain: readonly string[];
}

/**
 * Makes a fresh EC P-256 key and a certificate for it. The certificate is valid as long as the root, because a reader
 * checks it on the day of reading and the signature has no time of its own. Throws when the passphrase is wrong.
 */
export async function issueSignerCertificate(
  authority: Authority,
  passphrase: string,
  options: SignerOptions,
): Promise<Signer> {
  const root = new X509Certificate(authority.certificate);
  const keys = await webcrypto.subtle.generateKey(keyAlgorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serialFrom(options.serial),
    subject: subjectOf(options),
    issuer: root.subjectName,
    notBefore: options.now,
    notAfter: root.notAfter,
    signingAlgorithm: keyAlgorithm,
    publicKey: keys.publicKey,
    signingKey: await authorityKey(authority, passphrase),
    extensions: await extensionsOf(root, keys.publicKey),
  });
  const chain = [authority.certificate];
  return { certificate: certificate.toString('pem'), key: KeyObject.from(keys.privateKey), chain };
}

function subjectOf({ personName, agency, serial, role }: SignerOptions): Name {
  return new Name([
    { CN: [{ utf8String: certificateName(personName) }] },
    { OU: [{ utf8String: certificateName(role) }] },
    { O: [{ utf8String: certificateName(agency) }] },
    { '2.5.4.5': [{ utf8String: serial }] },
  ]);
}

async function extensionsOf(root: X509Certificate, publicKey: webcrypto.CryptoKey) {
  return [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
    // Document signing says what it is for; NSS, which pdfsig asks, wants to see e-mail protection.
    new ExtendedKeyUsageExtension([objectIds.documentSigning, objectIds.emailProtection]),
    await SubjectKeyIdentifierExtension.create(publicKey),
    await AuthorityKeyIdentifierExtension.create(root),
  ];
}
