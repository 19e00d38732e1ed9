import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAuthority, issueSignerCertificate } from '../../../exports/signature';
import { certificateName } from '../../../exports/signature/certificates/certificate-name';

const now = new Date('2026-11-03T10:00:00Z');
const authority = await createAuthority({ name: 'Accord of Lower Kesh', now, years: 40, passphrase: 'river stones' });
const person = { personName: 'Ana Ruiz', agency: 'Kesh Hospital', serial: 'trail-17', role: 'Signatory', now };

describe('the certificate authority', () => {
  it('signs itself and is valid from its first day for the years asked for', () => {
    const root = new X509Certificate(authority.certificate);
    expect(root.ca).toBe(true);
    expect(root.verify(root.publicKey)).toBe(true);
    expect(new Date(root.validFrom)).toEqual(now);
    expect(new Date(root.validTo)).toEqual(new Date('2066-11-03T10:00:00Z'));
  });

  it('keeps its key encrypted and opens it for the right passphrase only', async () => {
    expect(authority.encryptedKey).toContain('BEGIN ENCRYPTED PRIVATE KEY');
    await expect(issueSignerCertificate(authority, 'guess', person)).rejects.toThrow('passphrase does not open');
    await expect(createAuthority({ name: 'A', now, years: 1, passphrase: '' })).rejects.toThrow('needs a passphrase');
  });
});

describe('a signatory’s certificate', () => {
  it('names the person, the agency and the trail entry, and lives as long as the root', async () => {
    const root = new X509Certificate(authority.certificate);
    const signer = await issueSignerCertificate(authority, 'river stones', person);
    const certificate = new X509Certificate(signer.certificate);
    expect(certificate.subject).toBe('CN=Ana Ruiz\nOU=Signatory\nO=Kesh Hospital\nserialNumber=trail-17');
    expect(certificate.checkIssued(root) && certificate.verify(root.publicKey)).toBe(true);
    expect(certificate.validTo).toBe(root.validTo);
    expect(certificate.ca).toBe(false);
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4']);
  });

  it('has a key of its own each time', async () => {
    const [one, other] = [
      await issueSignerCertificate(authority, 'river stones', person),
      await issueSignerCertificate(authority, 'river stones', { ...person, serial: 'trail-18' }),
    ];
    expect(one.key.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
    expect(one.key.equals(other.key)).toBe(false);
    expect(new X509Certificate(one.certificate).serialNumber).not.toBe(
      new X509Certificate(other.certificate).serialNumber,
    );
  });
});

describe('the name in a certificate', () => {
  it.each([
    ['Nguyễn Thị Hương', 'Nguyễn Thị Hương'],
    ['สมชาย น้ำใจ', 'สมชาย น้ำใจ'],
    ['محمد', 'محمد'],
    ['Cafe\u0301', 'Café'],
    ['အောင်ကျော်', 'Eankyea'],
    ['Ana\nO=Police', 'Ana O=Police'],
  ])('%s is written %s', (name, written) => {
    expect(certificateName(name)).toBe(written);
  });

  it('may not be empty', () => {
    expect(() => certificateName(' \n')).toThrow('without letters');
  });
});
