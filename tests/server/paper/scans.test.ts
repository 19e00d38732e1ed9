import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { addScan, enterPaper, paperSlip, removeScan, scanFile } from '../../../server/paper';
import { lookForWords } from '../../../server/purge';
import { verifyTrail } from '../../../server/trail';
import type { Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { GPS, HEAD, jpegWith, noted, pdf, photograph, png, segment } from '../../support/scans';
import { eventsSince } from '../../support/trail';
import { calledProvince, enter, paperOf, vote } from './paper-facts';

let world: Province;
let paperId: string;

beforeEach(() => {
  world = calledProvince();
  ({ paperId } = enter(world));
});

const add = (scan: Uint8Array, ctx = world.lead, to = paperId) => addScan(ctx, { paperId: to, scan });
const files = () => readdirSync(world.database.blobs.folder);
const kept = (id: string) => scanFile(world.lead, id).bytes;

describe('the scan of a paper', () => {
  it('is attached by a lead, and saved by its agency and leads alone', () => {
    const since = eventsSince(world);
    const ids = [pdf, png, jpegWith()].map((scan) => add(scan));
    expect(add(png)).toBe(ids[1]);
    expect(since.types()).toEqual(Array(3).fill('paper.scan-added'));
    const police = world.as('A05', 'contributor');
    expect(paperSlip(police, paperId)).toMatchObject({
      scans: [
        { id: ids[0], kind: 'pdf', size: pdf.length, addedBy: 'Lead' },
        { id: ids[1], kind: 'png', size: png.length },
        { id: ids[2], kind: 'jpeg' },
      ],
      abilities: { scan: false },
    });
    const [first = ''] = ids;
    expect(scanFile(police, first)).toMatchObject({ bytes: pdf, type: 'application/pdf' });
    expect(scanFile(police, first).name).toBe('Lower Kesh paper of A05 2026-03-01 scan 1.pdf');
    expect(refusal(() => scanFile(world.as('A03'), first))).toMatchObject({ code: 'forbidden' });
    expect(refusal(() => scanFile(world.as('A05', 'observer'), first))).toMatchObject({ code: 'forbidden' });
    for (const id of [first, 'scan_0000000000000000'])
      expect(refusal(() => scanFile(world.stranger, id))).toEqual({ code: 'not-found', what: 'paper' });
    expect(refusal(() => add(png, world.as('A05')))).toMatchObject({ code: 'forbidden' });
    expect(refusal(() => removeScan(world.as('A05'), { scanId: first }))).toMatchObject({ code: 'forbidden' });
    expect(refusal(() => removeScan(world.stranger, { scanId: first }))).toMatchObject({ code: 'not-found' });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a page with a script', Buffer.from('<svg><script>alert(1)</script></svg>')],
    ['a PDF that breaks off', pdf.subarray(0, 12)],
    ['a PNG that breaks off', png.subarray(0, -12)],
    ['a PNG without a picture', Buffer.concat([png.subarray(0, 8), png.subarray(HEAD)])],
    ['a JPEG that breaks off', photograph.subarray(0, 40)],
    ['more than 20 MB', Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)])],
  ])('is not %s', (_, scan) => {
    expect(new Set(wrongFields(() => add(scan)))).toEqual(new Set(['scan']));
    expect(files()).toEqual([]);
  });

  it('keeps nothing of what a camera notes but which way up it is', () => {
    const [turned, plain] = [kept(add(photograph)), kept(add(noted))];
    expect([turned, plain].filter((bytes) => bytes.includes(GPS))).toEqual([]);
    expect(plain).toEqual(png);
    const little = Buffer.from('49492a0008000000' + '0100' + '120103000100000006000000' + '00000000', 'hex');
    const upright = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), little]));
    expect(turned).toEqual(jpegWith(upright));
    expect(kept(add(turned))).toEqual(turned);
  });

  it('is taken away with its bytes, and stays where another paper has it too', () => {
    const other = enterPaper(world.lead, paperOf(world, { votes: [vote(world, 2)], comments: [] })).paperId;
    const [first, second] = [add(png), add(png, world.lead, other)];
    const file = join(world.database.blobs.folder, files()[0] ?? '');
    expect(lookForWords(world.lead, { sopId: world.sopId, words: 'no such words' }).beyond).toContainEqual({
      ...{ kind: 'paper-scans', count: 2 },
    });
    removeScan(world.lead, { scanId: first });
    expect(refusal(() => scanFile(world.lead, first))).toMatchObject({ code: 'not-found' });
    expect(paperSlip(world.lead, paperId).scans).toEqual([]);
    expect(kept(second)).toEqual(png);
    removeScan(world.lead, { scanId: second });
    expect(existsSync(file)).toBe(false);
    removeScan(world.lead, { scanId: second });
    expect(kept(add(png))).toEqual(png);
    expect(verifyTrail(world.database)).toMatchObject({ whole: true });
  });
});
