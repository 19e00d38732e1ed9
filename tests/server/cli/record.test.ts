import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aProvince } from '../../support/province';
import { runAccord } from '../../support/run-accord';
import { temporaryFolder } from '../../support/temporary-folder';

describe('record', () => {
  it('writes the record of an SOP into a file, and says of a file which version it is of', async () => {
    const { dataDir, sopId, close } = aProvince();
    close();
    const out = join(temporaryFolder(), 'record.json');
    const written = await runAccord(dataDir, ['record', sopId, '--out', out]);
    expect(written).toEqual({ code: 0, err: '', out: `The record was written to ${out}.\n` });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ sop: { id: sopId } });
    const good = await runAccord(dataDir, ['record', '--check', out]);
    expect(good).toMatchObject({ code: 0, out: `${out} is a record of accord-consensus-record-1: Lower Kesh\n` });
    writeFileSync(out, '{"format":"accord-consensus-record-0"}');
    const older = await runAccord(dataDir, ['record', '--check', out]);
    expect(older.code).toBe(1);
    expect(older.err).toContain('is a record of accord-consensus-record-0; this program reads');
  });

  it('prints on paper through its own thread', async () => {
    const { dataDir, sopId, close } = aProvince();
    close();
    const out = join(temporaryFolder(), 'record.pdf');
    expect(await runAccord(dataDir, ['record', sopId, '--out', out])).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is refused for a kind of file, a table or an SOP that there is not', async () => {
    const { dataDir, sopId, close } = aProvince();
    close();
    expect((await runAccord(dataDir, ['record', sopId, '--out', 'record.doc'])).code).toBe(2);
    expect(await runAccord(dataDir, ['record', 'sop_none', '--out', 'none.json'])).toMatchObject({
      code: 1,
      err: 'There is no such sop.\n',
    });
  });
});
