import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportModel } from '../../../exports/model';
import { layOutPdf } from '../../../exports/pdf';
import { makeBlock, type Edition } from '../../../schema/document/blocks';
import { doc, p } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document';
import { pathwayDocument } from '../../support/lower-kesh-pathway';
import { anyBlock } from '../../support/any-block';
import { structured } from './awkward';
import { documentWords } from './document-words';
import { bare, ReadPdf } from './read-pdf';
import { sampleModel, section } from './sample';

const modelOf = (document: DocumentNode, audience?: Edition): ExportModel => ({
  ...sampleModel(),
  ...(audience ? { audience } : {}),
  sections: [section(1, 'annexes', 'Annexes', document)],
  statements: [],
  objections: [],
  cells: [],
});

async function read(document: DocumentNode, audience?: Edition) {
  return new ReadPdf(await layOutPdf(modelOf(document, audience)));
}

describe('structured blocks in print', () => {
  let pdf: ReadPdf;

  beforeAll(async () => {
    pdf = await read(doc(...structured));
  });
  afterAll(() => pdf.remove());

  it('lose no word', () => {
    const drawn = bare(pdf.words);
    const words = documentWords(doc(...structured)).flatMap((text) => text.split(/[\s/-]+/u));
    expect(words.filter((word) => !drawn.includes(bare(word)))).toEqual([]);
  });

  it('say what they are, and what each field is', () => {
    expect(pdf.words).toContain('Definition\nSurvivor');
    expect(pdf.words).toContain('National law: ');
    expect(pdf.words).toContain('Hours');
    expect(bare(pdf.words)).toContain('Mon\u2013Tue08:00\u201317:00');
  });

  it('put the five steps around a report into a numbered list, and directories into tables with headings', () => {
    expect(pdf.source).toContain('/ListNumbering /Decimal');
    expect(pdf.source).toContain('/Scope /Column');
  });

  it('link a source to its address', () => {
    expect(pdf.source).toContain('/URI (https://example.org/labour)');
  });

  it('lay out whatever values fields may hold', async () => {
    const printable = (node: DocumentNode): DocumentNode =>
      JSON.parse(JSON.stringify(node).replace(/\p{Script=Thai}|\p{Script=Khmer}/gu, 'x')) as DocumentNode;
    await fc.assert(
      fc.asyncProperty(fc.array(anyBlock, { minLength: 3, maxLength: 6 }), async (blocks) => {
        const bytes = await layOutPdf(modelOf(doc(...blocks.map(printable))));
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      }),
      { numRuns: 12 },
    );
  });
});

describe('a pathway in print', () => {
  let pdf: ReadPdf;

  beforeAll(async () => {
    pdf = await read(pathwayDocument);
  });
  afterAll(() => pdf.remove());

  it('is a figure for each stage, with words for who does not see it', () => {
    expect(pdf.source.match(/\/S \/Figure\b/gu)).toHaveLength(3);
    expect(pdf.source.match(/\/Alt \(Diagram of /gu)).toHaveLength(3);
  });

  it('shows each step in the drawing and once more in words', () => {
    for (const code of ['D1', 'C1', 'H2', 'S3'])
      expect(pdf.words).toMatch(new RegExp(`\\d\\.\\d \u00b7 ${code} \u00b7`, 'u'));
    expect(bare(pdf.words).split(bare('nothing is recorded'))).toHaveLength(3);
  });
});

describe('a directory in print', () => {
  const shelter = makeBlock('directoryEntry', {
    ...{
      category: 'shelter',
      name: 'Riverside',
      location: '12 River Lane',
      contact: '555 0100',
      hoursNote: 'blue gate',
    },
  });
  const clinic = makeBlock('directoryEntry', {
    ...{ category: 'health', name: 'Clinic', visibility: 'network', location: '3 Mill Street', contact: '555 0200' },
  });
  const document = doc(p('Who helps.'), makeBlock('directory', {}, shelter, clinic));

  it.each([
    [undefined, []],
    ['public', []],
    ['network', ['3 Mill Street', '555 0200']],
    ['restricted', ['3 Mill Street', '555 0200', '12 River Lane', '555 0100', 'blue gate']],
  ] as const)('for %s prints of where providers are: %j', async (audience, shown) => {
    const pdf = await read(document, audience);
    const secrets = ['12 River Lane', '555 0100', 'blue gate', '3 Mill Street', '555 0200'];
    expect(secrets.filter((secret) => bare(pdf.words).includes(bare(secret))).sort()).toEqual([...shown].sort());
    expect(secrets.filter((secret) => !shown.some((each) => each === secret) && pdf.source.includes(secret))).toEqual(
      [],
    );
    expect(pdf.words).toContain('Riverside');
    expect(pdf.words).toContain('Clinic');
    pdf.remove();
  });
});
