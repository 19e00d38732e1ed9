import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOutPdf } from '../../../exports/pdf';
import type { ExportModel } from '../../../exports/model';
import { awkwardModel, everything } from './awkward';
import { documentWords } from './document-words';
import { bare, ReadPdf } from './read-pdf';

const model = awkwardModel();
let pdf: ReadPdf;

beforeAll(async () => {
  pdf = new ReadPdf(await layOutPdf(model));
});

afterAll(() => pdf.remove());

const emptyModel = (): ExportModel => ({
  ...awkwardModel(),
  parties: [],
  sections: [],
  statements: [],
  cells: [],
  signatories: [],
});

describe('an awkward edition', () => {
  it('loses no word of any kind of block, long words, tall rows and spans among them', () => {
    const drawn = bare(pdf.words);
    const words = documentWords(everything).flatMap((text) => text.split(/[\s/-]+/u));
    expect(words.filter((word) => !drawn.includes(word))).toEqual([]);
  });

  it('stays a sound PDF with well-formed metadata when the title holds markup', () => {
    expect(pdf.check).toContain('No syntax or stream encoding errors found');
    expect(pdf.metadata).toContain('Rules &amp; duties &lt;draft&gt; of the &quot;Standing&quot; Committee');
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('repeats the heading of a table on each page', () => {
    expect(pdf.pages.filter((page) => /^Step Words$/mu.test(page)).length).toBeGreaterThan(1);
  });

  it('keeps forty agencies by twenty sections in one table', () => {
    expect(pdf.source.match(/\/ActualText \((?:agrees|cannot|stands|no position)[^)]*\)/gu)).toHaveLength(805);
    expect(pdf.source.match(/\/S \/TH\b/gu)?.length).toBeGreaterThan(61);
  });

  it('says so when a section has no text', () => {
    expect(pdf.words).toContain('This section has no text.');
  });

  it('keeps the line breaks of a statement', () => {
    expect(pdf.pages.join('\n')).toContain('First line.\nSecond line, “as given”.');
  });

  it('lets copied spaces be spaces', () => {
    expect(pdf.pages[0]).toContain('Rules & duties <draft> of the');
  });

  it('links to the web and inside itself', () => {
    expect(pdf.source).toContain('/URI (https://example.org/law)');
    expect(pdf.source).toContain('/D (section-001)');
  });

  it('prints an edition without agencies, sections or signatories', async () => {
    const empty = new ReadPdf(await layOutPdf(emptyModel()));
    expect(empty.words).toContain('No signatory has been named.');
    expect(empty.fields).toEqual(['Certification', 'Seal']);
    empty.remove();
  });
});
