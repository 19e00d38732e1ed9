import { readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { encode } from 'uqr';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeBlock } from '../../../schema/document/blocks';
import { doc, p } from '../../../schema/document/build';
import { parties } from '../../../schema/tables';
import { shortHash } from '../../../schema/document';
import { ballot } from '../../../schema/words/en/ballot';
import { paperWords } from '../../../schema/words/en/paper';
import { paperDesk, printPaper } from '../../../server/paper';
import { bare, ReadPdf } from '../../exports/pdf/read-pdf';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';
import { temporaryFolder } from '../../support/temporary-folder';

async function printed(province: Province, code: string, sections: string[] = []) {
  const asked = { sopId: province.sopId, partyId: province.party(code), sections };
  const { bytes } = await printPaper(province.lead, asked);
  const pdf = new ReadPdf(Buffer.from(bytes));
  onTestFinished(() => pdf.remove());
  return { pdf, bytes };
}

const SHELTER = '12 River Lane';

/** The first section is called; it says where a shelter is. */
function calledProvince(): Province {
  const province = aProvince();
  const shelter = makeBlock('directoryEntry', { category: 'shelter', name: 'Riverside', location: SHELTER });
  province.write(doc(p('The hotline answers day and night.'), makeBlock('directory', {}, shelter)));
  province.call();
  return province;
}

const addressOf = ({ lead, sopId, section, words }: Province) =>
  `${lead.settings.baseUrl}/sops/${sopId}/paper?section=${section()}&text=${words()}`;

const DPI = 300;

/** A page as dark and light points. */
function pointsOf(bytes: Uint8Array, page: number): (x: number, y: number) => boolean {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'pack.pdf'), bytes);
  const options = ['-r', `${DPI}`, '-gray', '-f', `${page}`, '-l', `${page}`, '-singlefile'];
  execFileSync('pdftoppm', [...options, 'pack.pdf', 'page'], { cwd: folder });
  const image = readFileSync(join(folder, 'page.pgm'));
  const width = Number(/^P5\s(\d+)\s/u.exec(image.toString('latin1', 0, 20))?.[1]);
  const start = image.length % width;
  return (x, y) => (image[start + Math.round(y) * width + Math.round(x)] ?? 255) < 128;
}

/** The code as somebody's camera sees it: the middle of each module, dark or light. */
function qrOn(bytes: Uint8Array, page: number, address: string): boolean[][] {
  const isDark = pointsOf(bytes, page);
  const { size } = encode(address, { ecc: 'M', border: 0 });
  const side = Array.from({ length: size }, (_, at) => at + 0.5);
  const module = ((104 / (size + 8)) * DPI) / 72;
  const left = ((210 - 27) / 25.4) * DPI - ((104 - 8) * DPI) / 72 + 4 * module;
  const under = ((24 + 10) / 25.4) * DPI;
  const top = Array.from({ length: 600 }, (_, y) => under + y).find((y) => isDark(left + module / 2, y)) ?? 0;
  return side.map((row) => side.map((column) => isDark(left + column * module, top + row * module)));
}

describe('the pack an agency is sent on paper', () => {
  it('holds the text with codes and lines, a comment form, and four boxes under the fingerprint', async () => {
    const province = calledProvince();
    const { pdf, bytes } = await printed(province, 'A05');
    const all = bare(pdf.pages.join('\n'));
    expect(pdf.check).toContain('No syntax or stream encoding errors found');
    for (const words of ['C1-1', 'C1-2', 'The hotline answers day and night.', 'A05 Provincial Police', SHELTER])
      expect(all).toContain(bare(words));
    for (const sentence of [...Object.values(ballot.sentences), ...Object.values(paperWords.vote.supplies)])
      expect(all).toContain(bare(sentence));
    for (const heading of Object.values(paperWords.comments.heads)) expect(all).toContain(bare(heading));
    const at = pdf.pages.findIndex((page) => page.includes('Section 1: voting page'));
    expect(bare(pdf.pages[at] ?? '')).toContain(bare(shortHash(province.words())));
    expect(qrOn(bytes, at + 1, addressOf(province))).toEqual(encode(addressOf(province), { ecc: 'M', border: 0 }).data);
  });

  it('prints the sections that were chosen, with what the people of the agency may see, although a lead prints', async () => {
    const province = calledProvince();
    province.database.orm.update(parties).set({ keptFromShelters: true }).run();
    const { pdf } = await printed(province, 'A05', [province.section(1), province.section(2)]);
    const all = bare(pdf.pages.join('\n'));
    expect(all).toContain(bare('The hotline answers'));
    expect(all).not.toContain(bare(SHELTER));
    expect(all).toContain(bare(paperWords.vote.closed));
  });

  it('refuses by name what no face can print', async () => {
    const province = calledProvince();
    province.write('สายด่วน', 2);
    const asked = { sopId: province.sopId, partyId: province.party('A05'), sections: [province.section(2)] };
    await expect(printPaper(province.lead, asked)).rejects.toMatchObject({
      code: 'not-ready',
      details: { missing: expect.arrayContaining(['ส (section 2, C2-1)']) },
    });
  });

  it('is for leads, and for representatives of the agency itself', async () => {
    const province = calledProvince();
    const asked = { sopId: province.sopId, partyId: province.party('A05') };
    await expect(printPaper(province.as('A03'), asked)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(printPaper(province.as('A05', 'contributor'), asked)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(printPaper(province.stranger, asked)).rejects.toMatchObject({ code: 'not-found' });
    province.agree('A05');
    expect(paperDesk(province.lead, province.sopId).parties.map(({ toAnswer }) => toAnswer)).toEqual([1, 1, 0, 1, 1]);
    await expect(printPaper(province.lead, asked)).rejects.toMatchObject({
      ...{ code: 'not-ready', details: { missing: [paperWords.nothing] } },
    });
    const other = { ...asked, sections: ['section_0000000000000000'] };
    await expect(printPaper(province.lead, other)).rejects.toMatchObject({ code: 'not-found' });
    expect(paperDesk(province.as('A05'), province.sopId).parties.map(({ code }) => code)).toEqual(['A05']);
    expect(paperDesk(province.as('A05', 'contributor'), province.sopId).parties).toEqual([]);
    expect(refusal(() => paperDesk(province.stranger, province.sopId))).toMatchObject({ code: 'not-found' });
  });
});
