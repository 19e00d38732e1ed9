import 'reflect-metadata';
import { createHash, createPrivateKey, KeyObject, webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { certificateName } from './certificate-name';

/** The installation's own certificate authority, in the form in which it is stored. */
export interface Authority {
  /** The self-signed root certificate, PEM. */
  certificate: string;
  /** PKCS#8 PEM, encrypted with the passphrase. */
  encryptedKey: string;
}

export interface AuthorityOptions {
  name: string;
  now: Date;
  /** How long the root is valid; signers' certificates end with it. */
  years: number;
  passphrase: string;
}

export const keyAlgorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/**
 * Makes a new certificate authority with a fresh EC P-256 key. Keep both parts; without the passphrase the key is lost.
 * Throws when the passphrase is empty.
 */
export async function createAuthority({ name, now, years, passphrase }: AuthorityOptions): Promise<Authority> {
  if (passphrase === '') throw new Error('The authority needs a passphrase');
  const keys = await webcrypto.subtle.generateKey(keyAlgorithm, true, ['sign', 'verify']);
  const notAfter = new Date(now);
  notAfter.setUTCFullYear(now.getUTCFullYear() + years);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: await serialOfKey(keys.publicKey),
    name: new Name([{ CN: [{ utf8String: certificateName(name) }] }]),
    notBefore: now,
    notAfter,
    signingAlgorithm: keyAlgorithm,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: certificate.toString('pem'), encryptedKey: encrypt(keys.privateKey, passphrase) };
}

/** Opens the authority's key. Throws a sentence that names the passphrase, and nothing of the key. */
export async function authorityKey(authority: Authority, passphrase: string): Promise<webcrypto.CryptoKey> {
  const der = decrypt(authority.encryptedKey, passphrase).export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', der, keyAlgorithm, false, ['sign']);
}

function decrypt(encryptedKey: string, passphrase: string): KeyObject {
  try {
    return createPrivateKey({ key: encryptedKey, passphrase });
  } catch {
    throw new Error('The passphrase does not open the key of the certificate authority');
  }
}

function encrypt(key: webcrypto.CryptoKey, passphrase: string): string {
  const pem = KeyObject.from(key).export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase });
  return pem.toString();
}

/** Serial numbers come from hashes, so that the caller's ids decide them and none is ever given twice by chance. */
export function serialFrom(seed: string | Uint8Array): string {
  return `00${createHash('sha256').update(seed).digest('hex').slice(0, 32)}`;
}

async function serialOfKey(key: webcrypto.CryptoKey): Promise<string> {
  return serialFrom(new Uint8Array(await webcrypto.subtle.exportKey('spki', key)));
}
