import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { steps } from '../../../server/story';
import { runAccord, runStory } from '../../support/run-accord';
import { temporaryFolder } from '../../support/temporary-folder';

describe('npm run story', () => {
  it('plays as far as it is asked, and leaves the data and the record', async () => {
    const folder = join(temporaryFolder(), 'kesh');
    const { code, out } = await runStory(['--out', folder, '--until', 'founding']);
    expect(code).toBe(0);
    expect(out).toBe(`… founding\nThe story is in ${folder}\n`);
    expect(readdirSync(folder).sort()).toEqual(['data', 'record.json']);
    const record = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'));
    expect(record).toMatchObject({ matrix: { blank: 140 }, revisions: [], trail: { whole: true }, ceremony: null });
    expect((await runAccord(join(folder, 'data'), ['trail', 'verify'])).code).toBe(0);
  });

  it('never plays into a folder that holds something', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'minutes.txt'), 'ours');
    const { code, err } = await runStory(['--out', folder]);
    expect(code).toBe(2);
    expect(err).toContain(`${folder} is not empty: choose another folder.`);
    expect(readdirSync(folder)).toEqual(['minutes.txt']);
  });

  it('names its steps when it is asked for one that it does not have, and makes no folder', async () => {
    const folder = join(temporaryFolder(), 'kesh');
    const { code, err } = await runStory(['--out', folder, '--until', 'the-end']);
    expect(code).toBe(2);
    expect(err).toContain('There is no step “the-end”.');
    expect(err).toContain(`Steps: ${steps.map(({ name }) => name).join(', ')}.`);
    expect(existsSync(folder)).toBe(false);
  });

  it.each([
    ['no folder', [], 'Say where to: --out FOLDER.'],
    ['an option it does not know', ['--to', 'x'], "Unknown option '--to'"],
    ['a file for a folder', ['--out', '/dev/null'], '/dev/null is not a folder.'],
  ])('ends with code 2 and a sentence for %s', async (_what, args, sentence) => {
    const { code, err } = await runStory(args);
    expect(code).toBe(2);
    expect(err.split('\n')[0]).toContain(sentence);
  });

  it('explains itself', async () => {
    const { code, out } = await runStory(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('npm run story -- --out FOLDER [--until STEP]');
  });
});
