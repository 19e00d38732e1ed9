import { describe, expect, it } from 'vitest';
import { parkSection } from '../../../server/agreement';
import { filesWith } from '../../support/files-with';
import { aProvince } from '../../support/province';
import { runAccord } from '../../support/run-accord';

const NAME = 'Zorina Achebe';

function written() {
  const province = aProvince();
  province.write(`It was ${NAME} who came.`);
  const args = (...more: string[]) => ['purge', '--sop', province.sopId, '--words', NAME, ...more];
  return { province, args };
}

describe('purge', () => {
  it('says where words stand, then takes them out, and the trail says so', async () => {
    const { province, args } = written();
    const { dataDir } = province;
    const dry = await runAccord(dataDir, args('--dry-run'));
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(dry.out).toContain('The words stand in:\n  1  the text of sections\n');
    expect(dry.out).toContain('Out of reach:');
    expect(filesWith(dataDir, NAME)).not.toEqual([]);
    const { code, out, err } = await runAccord(dataDir, args('--reason', 'a name'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('The words were removed from:\n  1  the text of sections\n');
    expect(filesWith(dataDir, NAME)).toEqual([]);
    expect((await runAccord(dataDir, ['trail', 'verify'])).code).toBe(0);
    const again = await runAccord(dataDir, args('--dry-run', '--json'));
    expect(JSON.parse(again.out)).toEqual({ places: [], sections: [], withdrawn: 0, beyond: [] });
  });

  it('is told by the trail with the events that it took words from', async () => {
    const { province, args } = written();
    const { lead, dataDir } = province;
    parkSection(lead, { sectionId: province.section(2), reason: `${NAME} asked.` });
    await runAccord(dataDir, args('--reason', 'a name'));
    const { code, out } = await runAccord(dataDir, ['trail', 'verify']);
    expect(code).toBe(0);
    expect(out).toMatch(/^The trail is whole: .*; purged, hash kept: event \d+\n/);
  });

  it('is refused without words, reason or SOP', async () => {
    const { province, args } = written();
    expect((await runAccord(province.dataDir, args())).code).toBe(2);
    expect((await runAccord(province.dataDir, ['purge', '--dry-run'])).code).toBe(2);
    const nowhere = ['purge', '--sop', 'sop_none', '--words', NAME, '--dry-run'];
    expect(await runAccord(province.dataDir, nowhere)).toMatchObject({ code: 1, err: 'There is no such sop.\n' });
    const inReason = await runAccord(province.dataDir, args('--reason', `for ${NAME}`));
    expect(inReason.err).toContain('say it without them');
  });
});
