import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aCeremony } from '../../support/ceremony';
import { runAccord } from '../../support/run-accord';
import { flip } from '../../support/tampered';
import { temporaryFolder } from '../../support/temporary-folder';

async function signedBy(codes: readonly string[]) {
  const ceremony = await aCeremony();
  for (const code of codes) await ceremony.sign(code);
  const folder = temporaryFolder();
  const verify = (bytes: Uint8Array, ...more: string[]) => {
    const path = join(folder, 'file.pdf');
    writeFileSync(path, bytes);
    return runAccord(ceremony.dataDir, ['verify', path, ...more]);
  };
  return { ...ceremony, verify };
}

describe('verify', () => {
  it('names the registered final file and everybody who signed it', async () => {
    const { verify, file, codes } = await signedBy(['A01', 'A03', 'A05', 'A06', 'A08']);
    const { code, out } = await verify(file());
    expect(code).toBe(0);
    expect(out).toMatch(
      /^This is the registered final file\.\nLower Kesh, edition 1\.0\nIt holds 5 of 5 signatures\.\n/,
    );
    for (const signed of codes)
      expect(out).toMatch(
        new RegExp(`^holds: signatory of ${signed}, 2026-06-\\S+: Signed on behalf of .+, text …`, 'm'),
      );
    expect(out).toMatch(/^The edition is in force since 2026-06-01\.$/m);
    expect(out).not.toContain('DOES NOT HOLD');
  });

  it('tells an earlier state of the file from the present one by the register', async () => {
    const { verify, file, sign } = await signedBy(['A01']);
    const earlier = file();
    await sign('A03');
    const { code, out } = await verify(earlier);
    expect(code).toBe(0);
    expect(out).toContain('This file is authentic, and not final.');
    expect(out).toContain('It holds 1 of 5 signatures.\nThe register holds 2 signatures by now.');
  });

  it('says what was done to a file, and ends with code 1', async () => {
    const { verify, file } = await signedBy(['A01', 'A03']);
    const whole = file();
    const cases = [
      [flip(whole, 9000), /Bytes covered by the signature in field \S+ are no longer those that were signed\./],
      [whole.subarray(0, -3000), /Its end is missing: part of the file was cut off\./],
    ] as const;
    for (const [bytes, sentence] of cases) {
      const { code, out } = await verify(bytes);
      expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(sentence) });
      expect(out).toMatch(/^This file has been altered\./);
    }
  });

  it('knows neither words nor another installation’s file as its own', async () => {
    const { verify } = await signedBy([]);
    const other = await signedBy(['A01']);
    const nothing = await verify(Buffer.from('Dear all, please find attached'));
    expect(nothing).toMatchObject({ code: 1, out: expect.stringMatching(/^This is not a PDF file\./) });
    expect((await verify(Buffer.alloc(0))).code).toBe(1);
    // The two installations of this test are copies: only an empty one has another authority.
    const folder = temporaryFolder();
    await runAccord(folder, ['new-sop', '--title', 'Elsewhere', '--lead', 'lead@example.org']);
    const path = join(folder, 'theirs.pdf');
    writeFileSync(path, other.file());
    const theirs = await runAccord(folder, ['verify', path]);
    expect(theirs).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^This file was not made on this installation/),
    });
  });

  it('gives the same as data', async () => {
    const { verify, file } = await signedBy(['A01']);
    const { code, out } = await verify(file(), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{ verdict: 'authentic-not-final', alterations: [], sop: { title: 'Lower Kesh', edition: '1.0' } },
      counts: { inFile: 1, registered: 1, invited: 5 },
    });
  });

  it('ends with code 2 when there is no such file, so that a script cannot take it for a verdict', async () => {
    const { dataDir } = await signedBy([]);
    const { code, err } = await runAccord(dataDir, ['verify', '/no/such/file.pdf']);
    expect(code).toBe(2);
    expect(err).toContain('The file /no/such/file.pdf cannot be read.');
  });
});
