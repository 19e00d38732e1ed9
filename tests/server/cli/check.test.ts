import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runAccord } from '../../support/run-accord';
import { temporaryFolder } from '../../support/temporary-folder';

const check = (...args: string[]) => runAccord(temporaryFolder(), ['check', ...args]);

const found = z.object({
  coverage: z.string(),
  findings: z.array(z.object({ rule: z.string(), level: z.string(), words: z.string(), reason: z.string() })),
});

describe('accord check', () => {
  it('prints what must be changed, and why, with exit code 1', async () => {
    const { code, out } = await check('--text', 'The form asks for her visa type.', '--component', '7');
    expect(code).toBe(1);
    expect(out).toContain('BLOCK X-1');
    expect(out).toContain('Safe wording');
  });

  it('exits with 0 when nothing is stopped', async () => {
    expect(await check('--text', 'The form never asks for her visa type.')).toMatchObject({ code: 0 });
    expect(await check('--text', 'Illegal migrants may use the hotline.', '--json')).toMatchObject({ code: 0 });
  });

  it('prints data, of a file', async () => {
    const file = join(temporaryFolder(), 'text.txt');
    writeFileSync(file, 'The form records:\n- country of origin\n- migration status\n');
    const { code, out } = await check('--file', file, '--json');
    expect(code).toBe(1);
    expect(found.parse(JSON.parse(out)).findings.map(({ words }) => words)).toEqual(['migration status']);
  });

  it('says with exit code 3 that a language has no rules', async () => {
    const { code, err } = await check('--text', 'Le visa est noté.', '--language', 'fr');
    expect(code).toBe(3);
    expect(err).toContain('no rules');
  });

  it('says how it is called, with exit code 2', async () => {
    expect(await check()).toMatchObject({ code: 2 });
    expect(await check('--text', 'x', '--kind', 'poem')).toMatchObject({ code: 2 });
  });

  it('measures itself on the labelled sentences', async () => {
    const { code, out } = await check('--measure');
    expect(code).toBe(0);
    for (const set of ['tuned', 'held-out', 'fresh', 'not tuned to']) expect(out).toContain(`${set}: `);
    expect(out).toMatch(/X-1 +\d\.\d{3} +\d\.\d{3}/);
  });
});
