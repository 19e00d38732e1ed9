import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certifyPdf, signPdf, verifyPdf, SignatureRefused } from '../../../exports/signature';
import type { Authority } from '../../../exports/signature';
import { certify, fieldName, freeze, holdCeremony, issue, makeAuthority, now, seal, signAs } from './ceremony';
import { OutsideJudges, signedRanges } from './outside-judges';

let authority: Authority;
let judges: OutsideJudges;
let frozen: Buffer;

beforeAll(async () => {
  authority = await makeAuthority();
  judges = new OutsideJudges(authority);
  frozen = await freeze(5);
});

afterAll(() => judges.dismiss());

const count = (text: string, words: string) => text.split(words).length - 1;

function refusal(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof SignatureRefused) return error.code;
    throw error;
  }
  return 'not refused';
}

describe('a ceremony of certification, five signatures in any order, and seal', () => {
  let signed: Uint8Array;

  beforeAll(async () => {
    signed = await holdCeremony(authority, 5, [3, 5, 1, 2, 4]);
  });

  it('is valid and trusted seven times over for pdfsig', () => {
    const verdict = judges.pdfsig(signed);
    expect(count(verdict, 'Signature is Valid.')).toBe(7);
    expect(count(verdict, 'Certificate is Trusted.')).toBe(7);
    expect(count(verdict, 'Signature Type: ETSI.CAdES.detached')).toBe(7);
    expect(count(verdict, '\n  - Total document signed')).toBe(1);
  });

  it('is a sound PDF for qpdf', () => {
    expect(judges.qpdf(signed)).toContain('No syntax or stream encoding errors found');
  });

  it('holds seven CAdES containers for openssl, each over exactly its own bytes', () => {
    const ranges = signedRanges(signed);
    expect(ranges).toHaveLength(7);
    for (const { content, container } of ranges) {
      expect(judges.opensslCades(content, container)).toContain('CAdES Verification successful');
      const longer = Buffer.concat([content, Buffer.from('.')]);
      expect(() => judges.opensslCades(longer, container)).toThrow();
    }
  });

  it('begins with the frozen bytes, unchanged', () => {
    expect(Buffer.from(signed.subarray(0, frozen.length)).equals(frozen)).toBe(true);
  });

  it('is intact for our own verifier, which names every signature in the order of signing', () => {
    const report = verifyPdf(signed);
    expect(report.verdict).toBe('intact');
    expect(report.signaturesMissing).toEqual([]);
    expect(report.signatures.map(({ field }) => field)).toEqual([
      'Certification',
      ...[3, 5, 1, 2, 4].map(fieldName),
      'Seal',
    ]);
    expect(report.revisions.map(({ does }) => does)).toEqual(['isTheDocument', ...Array(7).fill('signs')]);
  });

  it('shows the words of each signature inside its box', () => {
    const box = { x: 72, y: 100, width: 220, height: 80 };
    expect(judges.ink(frozen, 2, box)).toBe(0);
    expect(judges.ink(signed, 2, box)).toBeGreaterThan(0.02);
  });
});

describe('signing', () => {
  it('fills 22 fields, all of them valid', async () => {
    const order = Array.from({ length: 22 }, (_, index) => ((index * 7) % 22) + 1);
    const signed = await holdCeremony(authority, 22, order);
    const verdict = judges.pdfsig(signed);
    expect(count(verdict, 'Signature is Valid.')).toBe(24);
    expect(count(verdict, 'Certificate is Trusted.')).toBe(24);
    expect(judges.qpdf(signed)).toContain('No syntax or stream encoding errors found');
    expect(verifyPdf(signed).verdict).toBe('intact');
  });

  it('writes a name in a newer script beside the signature and romanised into the certificate', async () => {
    const signed = await signAs(authority, await certify(authority, frozen), 1, 'အောင်ကျော်');
    const signature = verifyPdf(signed).signatures[1];
    expect(signature?.name).toBe('အောင်ကျော်');
    expect(signature?.certificate?.commonName).toMatch(/^[A-Z][a-z ]+$/);
    expect(count(judges.pdfsig(signed), 'Signature is Valid.')).toBe(2);
  });

  it('accepts a late signature after the seal', async () => {
    const sealed = await seal(authority, await certify(authority, frozen));
    const report = verifyPdf(await signAs(authority, sealed, 2));
    expect(report.verdict).toBe('intact');
    expect(report.signaturesMissing).toEqual([1, 3, 4, 5].map(fieldName));
  });

  it('makes two branches of two signatures on the same bytes, each without the other', async () => {
    const certified = await certify(authority, frozen);
    const [first, second] = [await signAs(authority, certified, 1), await signAs(authority, certified, 2)];
    expect(verifyPdf(first).signaturesMissing).toContain(fieldName(2));
    expect(verifyPdf(second).signaturesMissing).toContain(fieldName(1));
    expect(verifyPdf(second).signatures.map(({ field }) => field)).not.toContain(fieldName(1));
  });

  it('refuses a field that is signed, unknown or reserved, and certifying too late', async () => {
    const signed = await signAs(authority, await certify(authority, frozen), 1);
    await expect(signAs(authority, signed, 1)).rejects.toMatchObject({ code: 'fieldSigned' });
    await expect(signAs(authority, signed, 6)).rejects.toMatchObject({ code: 'fieldUnknown' });
    const words = { signer: await issue(authority, 'x'), name: 'Ana', reason: '', signedAt: now };
    expect(refusal(() => signPdf(signed, { ...words, field: 'Seal', appearance: { lines: [] } }))).toBe(
      'fieldReserved',
    );
    expect(refusal(() => certifyPdf(signed, words))).toBe('fieldSigned');
    const uncertified = await signAs(authority, frozen, 1);
    expect(refusal(() => certifyPdf(uncertified, words))).toBe('certificationTooLate');
  });

  it('refuses a file that is damaged, cut off or no PDF', async () => {
    const signed = Buffer.from(await signAs(authority, await certify(authority, frozen), 1));
    const flipped = Buffer.from(signed);
    flipped.writeUInt8(flipped.readUInt8(700) ^ 1, 700);
    for (const bytes of [flipped, signed.subarray(0, -9), frozen.subarray(0, 900), Buffer.from('hello')]) {
      await expect(signAs(authority, bytes, 2)).rejects.toMatchObject({ code: 'fileAltered' });
    }
  });
});
