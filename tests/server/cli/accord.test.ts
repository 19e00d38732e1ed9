import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNamed } from '../../../server/cli/commands';
import { runAccord } from '../../support/run-accord';
import { temporaryFolder } from '../../support/temporary-folder';

const names = ['signin-link', 'sops', 'new-sop', 'template', 'verify', 'trail', 'backup', 'restore'];

function neverAsked(): never {
  throw new Error('A command called wrongly has no business with the settings');
}

describe('npm run accord', () => {
  it('names every command when asked for help', async () => {
    const { code, out } = await runAccord(temporaryFolder(), ['--help']);
    expect(code).toBe(0);
    expect(names.filter((name) => !out.includes(`\n  ${name} `))).toEqual([]);
  });

  it('explains one command, and touches nothing by it', async () => {
    const folder = temporaryFolder();
    const { code, out } = await runAccord(folder, ['backup', '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^npm run accord -- backup FILE\n.*one file/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends with code 2, a sentence and the help for a command that there is not', async () => {
    const { code, out, err } = await runAccord(temporaryFolder(), ['toString']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^There is no command “toString”\.\n\nnpm run accord -- COMMAND\n/);
  });

  it('ends with code 2 as well for an option that a command does not know', async () => {
    const { code, err } = await runAccord(temporaryFolder(), ['sops', '--xml']);
    expect(code).toBe(2);
    expect(err).toMatch(/^Unknown option '--xml'/);
  });

  it.each([
    ['signin-link without an address', ['signin-link'], 'Give one e-mail address.'],
    ['signin-link with two', ['signin-link', 'a@b.org', 'c@d.org'], 'Give one e-mail address.'],
    ['sops with a word too many', ['sops', 'all'], /^Unexpected argument 'all'/],
    ['new-sop without a lead', ['new-sop', '--title', 'T'], 'Give a title and the e-mail address of the lead.'],
    ['new-sop without a title', ['new-sop', '--lead', 'a@b.org'], 'Give a title and the e-mail address of the lead.'],
    ['new-sop with an option left empty', ['new-sop', '--title'], /^Option '--title <value>' argument missing/],
    ['template with two', ['template', 'vaw-sop', 'short-sop'], 'Give one template at most.'],
    ['template with one that there is not', ['template', 'none'], 'There is no template “none”. Templates: vaw-sop,'],
    ['verify without a file', ['verify', '--json'], 'Give one file.'],
    ['trail without what to do', ['trail'], 'Say “trail verify”.'],
    ['trail with something else to do', ['trail', 'print'], 'Say “trail verify”.'],
    ['backup without a file', ['backup'], 'Give one file.'],
    ['restore with two files', ['restore', 'a', 'b'], 'Give one file.'],
  ])('refuses %s with a sentence before it looks at any setting', async (_what, [name = '', ...args], sentence) => {
    const start = await commandNamed(name)?.load();
    await expect(async () => start?.(args, neverAsked)).rejects.toThrow(sentence);
  });

  it('names every wrong setting and ends with code 1', async () => {
    const settings = { SESSION_SECRET: 'short', PORT: 'high' };
    const { code, err } = await runAccord(temporaryFolder(), ['sops'], settings);
    expect(code).toBe(1);
    expect(err).toMatch(/PORT is not a port number.*\n.*SESSION_SECRET is shorter/);
  });

  it('does not take a folder without data for an empty installation', async () => {
    const folder = join(temporaryFolder(), 'mistyped');
    const { code, err } = await runAccord(folder, ['backup', join(folder, 'copy')]);
    expect(code).toBe(1);
    expect(err).toMatch(/^There is no data in .*mistyped yet\. .*DATA_DIR/);
    expect(readdirSync(folder)).toEqual(['session-secret']);
  });

  it('says in one sentence that the data folder cannot be used', async () => {
    const { code, err } = await runAccord('/dev/null/data', ['sops']);
    expect(code).toBe(1);
    expect(err).toMatch(/DATA_DIR cannot be used: ENOTDIR/);
    expect(err).not.toContain('    at ');
  });
});
