import { createHash, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { certificateFingerprint, verifyPdf } from '../../../exports/signature';
import type { Authority } from '../../../exports/signature';
import { encodeCms, signedAttributes } from '../../../exports/signature/cms/encode-cms';
import { catalogOf, signatureFields } from '../../../exports/signature/file/signature-fields';
import { readRevisions } from '../../../exports/signature/file/read-revisions';
import { reference } from '../../../exports/signature/syntax/pdf-value';
import { nextObjectNumber, renderUpdate } from '../../../exports/signature/update/render-update';
import { signatureDictionary } from '../../../exports/signature/update/signature-dictionary';
import { certify, fieldName, freeze, holdCeremony, issue, makeAuthority, now, signAs } from './ceremony';
import { OutsideJudges } from './outside-judges';

let authority: Authority;
let signed: Buffer;

beforeAll(async () => {
  authority = await makeAuthority();
  signed = Buffer.from(await holdCeremony(authority, 5, [2, 1, 5, 4, 3]));
});

const kinds = (bytes: Uint8Array) => verifyPdf(bytes).alterations.map(({ kind }) => kind);

function flip(bytes: Buffer, at: number, mask: number): Buffer {
  const flipped = Buffer.from(bytes);
  flipped.writeUInt8(flipped.readUInt8(at) ^ mask, at);
  return flipped;
}

/** Number of the object with the words of the first page. */
function pageContent(bytes: Buffer): number {
  const [, number] = /\/Contents (\d+) 0 R/.exec(bytes.toString('latin1')) ?? [];
  return Number(number);
}

/** An update that empties a page, as any PDF tool would append it. */
function blankPage(bytes: Buffer, previous = readRevisions(bytes).at(-1)?.crossReference.at): Buffer {
  const number = pageContent(bytes);
  const size = /\/Size (\d+)/.exec(bytes.toString('latin1', bytes.lastIndexOf('trailer')))?.[1];
  const root = /\/Root (\d+ 0 R)/.exec(bytes.toString('latin1'))?.[1];
  const object = `${number} 0 obj\n<< /Length 1 >>\nstream\n \nendstream\nendobj\n`;
  const table = `xref\n${number} 1\n${String(bytes.length).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<< /Size ${size} /Root ${root} /Prev ${previous} >>\n`;
  const end = `startxref\n${bytes.length + object.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(object + table + trailer + end)]);
}

describe('an untouched file', () => {
  it('tells who signed what, and the hash by which a register knows it', () => {
    const report = verifyPdf(signed);
    expect(report.sha256).toBe(createHash('sha256').update(signed).digest('hex'));
    expect(report.byteLength).toBe(signed.length);
    expect(report.signatures[1]).toEqual({
      kind: 'signature',
      field: fieldName(2),
      revision: 3,
      name: 'Ana Ruiz',
      reason: 'Signed for the agency · 1a2b3c4d',
      location: 'Lower Kesh',
      signedAt: '2026-11-03T10:00:00.000Z',
      digestOk: true,
      cmsOk: true,
      chainOk: true,
      coversRevision: true,
      certificate: {
        commonName: 'Ana Ruiz',
        agency: 'Agency 2',
        role: 'Signatory',
        serial: 'trail-2',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        rootFingerprint: certificateFingerprint(authority.certificate),
      },
    });
  });

  it('without signatures is called unsigned, not intact', async () => {
    const report = verifyPdf(await freeze(2));
    expect(report.verdict).toBe('unsigned');
    expect(report.signaturesMissing).toEqual(['Certification', fieldName(1), fieldName(2), 'Seal']);
  });

  it('cut back to an earlier revision is sound, and its counts and hash give it away', () => {
    const fifth = verifyPdf(signed).revisions[4]?.end ?? 0;
    const report = verifyPdf(signed.subarray(0, fifth));
    expect(report.verdict).toBe('intact');
    expect(report.signatures).toHaveLength(4);
    expect(report.signaturesMissing).toEqual([fieldName(3), fieldName(4), 'Seal']);
    expect(report.sha256).not.toBe(verifyPdf(signed).sha256);
  });

  it('signed by the first version of the writer stays intact for every later one', () => {
    const report = verifyPdf(readFileSync(join(import.meta.dirname, 'fixtures/first-format.pdf')));
    expect(report.verdict).toBe('intact');
    expect(report.signatures.map(({ kind }) => kind)).toEqual(['certification', 'signature', 'seal']);
  });

  it('signed under another root says so by the fingerprint of that root', async () => {
    const stranger = await makeAuthority('Accord of Lower Kesh');
    const report = verifyPdf(await signAs(stranger, signed.subarray(0, verifyPdf(signed).revisions[3]?.end), 3));
    const roots = report.signatures.map(({ certificate }) => certificate?.rootFingerprint);
    expect(roots.at(-1)).toBe(certificateFingerprint(stranger.certificate));
    expect(new Set(roots).size).toBe(2);
  });
});

describe('a changed file', () => {
  it('is called altered wherever one byte was flipped', () => {
    const anyFlip = fc.tuple(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(anyFlip, ([at, mask]) => verifyPdf(flip(signed, at, mask)).verdict === 'altered'),
      { numRuns: 200 },
    );
  });

  it('is called altered wherever it was cut off, unless the cut is between two revisions', () => {
    const ends = new Set(verifyPdf(signed).revisions.map(({ end }) => end));
    fc.assert(
      fc.property(fc.nat(signed.length - 1), (length) => {
        return ends.has(length) || verifyPdf(signed.subarray(0, length)).verdict === 'altered';
      }),
      { numRuns: 100 },
    );
  });

  it('names the signatures whose bytes were changed', () => {
    const report = verifyPdf(flip(signed, 700, 1));
    expect(report.alterations).toEqual(
      report.signatures.map(({ field, revision }) => ({ kind: 'digestMismatch', revision, field })),
    );
    expect(report.signatures).toHaveLength(7);
  });

  it('keeps the signatures made before the change', () => {
    const third = verifyPdf(signed).revisions[3];
    const report = verifyPdf(flip(signed, (third?.end ?? 0) - 1500, 4));
    expect(report.signatures.map(({ digestOk }) => digestOk)).toEqual([true, true, false, false, false, false, false]);
  });

  it('names a container that was tampered with', () => {
    const at = signed.indexOf('/Contents <', verifyPdf(signed).revisions[2]?.start) + 400;
    expect(kinds(flip(signed, at, 2))).toContain('signatureInvalid');
  });

  it('names a cut-off file and how far it is complete', () => {
    const ends = verifyPdf(signed).revisions.map(({ end }) => end);
    for (const missing of [1, 2, 7, 300, 5000]) {
      expect(kinds(signed.subarray(0, signed.length - missing))).toEqual(['truncated']);
    }
    const [alteration] = verifyPdf(signed.subarray(0, signed.length - 300)).alterations;
    expect(alteration).toEqual({ kind: 'truncated', completeUntil: ends.at(-2) });
    expect(kinds(signed.subarray(0, 900))).toEqual(['truncated']);
  });

  it('names bytes after the end', () => {
    const [alteration] = verifyPdf(Buffer.concat([signed, Buffer.from('\n% note\n')])).alterations;
    expect(alteration).toEqual({ kind: 'bytesAfterEnd', at: signed.length, count: 8 });
  });

  it('names an end that hides later signatures by pointing to an older revision', () => {
    const older = readRevisions(signed)[1]?.crossReference.at;
    const tail = Buffer.from(`startxref\n${older}\n%%EOF\n`);
    expect(kinds(Buffer.concat([signed, tail]))).toEqual(['damaged']);
  });
});

describe('an appended update', () => {
  it('that blanks a page is named with its object, though pdfsig finds every signature valid', () => {
    const blanked = blankPage(signed);
    const judges = new OutsideJudges(authority);
    expect(judges.pdfsig(blanked).split('Signature is Valid.')).toHaveLength(8);
    judges.dismiss();
    expect(verifyPdf(blanked).alterations).toEqual([
      { kind: 'changedAfterSigning', revision: 9, objects: [pageContent(signed)], addsSignature: false },
    ]);
  });

  it('that drops signatures by pointing past them is named', () => {
    const past = readRevisions(signed)[2]?.crossReference.at;
    expect(verifyPdf(blankPage(signed, past)).alterations).toHaveLength(1);
    expect(kinds(blankPage(signed, past))).toEqual(['changedAfterSigning']);
  });

  it('with a cross-reference stream is named with its objects', () => {
    const at = signed.length;
    const previous = readRevisions(signed).at(-1)?.crossReference.at;
    const update = `9 0 obj\n<< /Blank true >>\nendobj\n`;
    const stream = `900 0 obj\n<< /Type /XRef /Size 901 /Prev ${previous} /Length 0 >>\nstream\n\nendstream\nendobj\n`;
    const end = `startxref\n${at + update.length}\n%%EOF\n`;
    expect(verifyPdf(Buffer.concat([signed, Buffer.from(update + stream + end)])).alterations).toEqual([
      { kind: 'changedAfterSigning', revision: 9, objects: [9, 900], addsSignature: false },
    ]);
  });

  it('that signs with a true certificate and changes a page beside it is named', async () => {
    const start = Buffer.from(await certify(authority, await freeze(2)));
    const forged = await signAndBlank(start);
    const report = verifyPdf(forged);
    expect(report.signatures[1]).toMatchObject({ digestOk: true, cmsOk: true, chainOk: true, coversRevision: true });
    expect(report.alterations).toEqual([
      { kind: 'changedAfterSigning', revision: 3, objects: expect.arrayContaining([9]), addsSignature: true },
    ]);
  });
});

/** What a signatory with a patched writer could append: a sound signature over an update that also replaces object 9. */
async function signAndBlank(file: Buffer): Promise<Buffer> {
  const revisions = readRevisions(file);
  const last = revisions.at(-1);
  const field = signatureFields(file, revisions).find(({ name }) => name === fieldName(1));
  if (!last || !field) throw new Error('No field');
  const signer = await issue(authority, 'trail-1');
  const number = nextObjectNumber(last);
  const catalog = catalogOf(file, revisions).number;
  const render = (byteRange: number[], contents: Buffer) => {
    const words = {
      name: 'Ana Ruiz',
      reason: 'I agree',
      signedAt: now,
      fieldName: field.name,
      catalog,
      certifies: false,
    };
    return renderUpdate(last, [
      { number: 9, value: { kind: 'word', text: 'null' } },
      {
        number: field.number,
        value: { kind: 'dictionary', entries: new Map(field.dictionary).set('V', reference(number)) },
      },
      { number, value: signatureDictionary({ ...words, byteRange, contents }) },
    ]).bytes;
  };
  let range = [0, 0, 0, 0];
  for (let round = 0; round < 4; round++) {
    const blank = render(range, Buffer.alloc(4096));
    const opens = file.length + blank.indexOf('/Contents <') + 10;
    const closes = opens + 2 * 4096 + 2;
    range = [0, opens, closes, file.length + blank.length - closes];
  }
  const [, opens, closes] = range;
  const draft = Buffer.concat([file, render(range, Buffer.alloc(4096))]);
  const messageDigest = createHash('sha256').update(draft.subarray(0, opens)).update(draft.subarray(closes)).digest();
  const certificates = [signer.certificate, ...signer.chain].map((pem) => new X509Certificate(pem).raw);
  const parts = { messageDigest, certificates };
  const contents = Buffer.alloc(4096);
  encodeCms(parts, sign('sha256', signedAttributes(parts), signer.key)).copy(contents);
  return Buffer.concat([file, render(range, contents)]);
}
