import { describe, expect, it } from 'vitest';
import * as signing from '../../../server/signing';
import { aCeremony } from '../../support/ceremony';
import { openTestWorkspace } from '../../support/workspace';

describe('judging a file', () => {
  it('calls a file final when every invited signature is in it', async () => {
    const ceremony = await aCeremony();
    for (const code of ceremony.codes) await ceremony.sign(code);
    const judgement = signing.judgeFile(ceremony.anonymous, ceremony.file());
    expect(judgement).toMatchObject({ verdict: 'registered-final', counts: { inFile: 5, registered: 5, invited: 5 } });
  });

  it('knows a file cut back to an earlier signature by the register, though its signatures all hold', async () => {
    const ceremony = await aCeremony();
    await ceremony.sign('A01');
    const earlier = ceremony.file();
    await ceremony.sign('A03');
    const judgement = signing.judgeFile(ceremony.anonymous, earlier);
    expect(judgement).toMatchObject({ verdict: 'authentic-not-final', counts: { inFile: 1, registered: 2 } });
    expect(judgement.signatures.every(({ sound }) => sound)).toBe(true);
  });

  it('names a flipped byte, a cut-off end and added bytes', async () => {
    const ceremony = await aCeremony();
    await ceremony.sign('A01');
    const file = ceremony.file();
    const flipped = Buffer.from(file);
    flipped.writeUInt8(flipped.readUInt8(9000) ^ 1, 9000);
    const judge = (bytes: Uint8Array) => signing.judgeFile(ceremony.anonymous, bytes);
    expect(judge(flipped)).toMatchObject({ verdict: 'altered' });
    expect(judge(file.subarray(0, -2000))).toMatchObject({ verdict: 'altered', alterations: [{ kind: 'truncated' }] });
    expect(judge(Buffer.concat([file, Buffer.from('more')]))).toMatchObject({ verdict: 'altered' });
  });

  it('tells another installation’s file from its own', async () => {
    const here = openTestWorkspace().context({ kind: 'anonymous' });
    const there = await aCeremony();
    await there.sign('A01');
    expect(signing.judgeFile(here, there.file())).toMatchObject({ verdict: 'not-from-here', sop: null });
  });

  it('answers whatever bytes it is given', async () => {
    const { anonymous } = await aCeremony();
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('hello'),
      Buffer.from('%PDF-1.7\n%%EOF'),
      Buffer.alloc(70_000, 7),
    ]) {
      expect(['not-a-pdf', 'altered', 'not-from-here']).toContain(signing.judgeFile(anonymous, bytes).verdict);
    }
  });
});
