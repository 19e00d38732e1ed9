import { beforeAll, describe, expect, it } from 'vitest';
import { layOutPdf } from '../../../exports/pdf';
import { everyPlainBlock } from './awkward';
import { documentWords } from './document-words';
import { bare, ReadPdf } from './read-pdf';
import { sampleModel, section } from './sample';

const few = sampleModel();
const model = {
  ...few,
  parties: few.parties.slice(0, 2),
  sections: [section(1, 'key', 'Every kind of block', everyPlainBlock)],
  statements: few.statements.slice(0, 1),
  objections: [],
  signatories: few.signatories.slice(0, 1),
};

let structure: string;
let words: string;

beforeAll(async () => {
  const pdf = new ReadPdf(await layOutPdf(model));
  structure = pdf.readStructure();
  pdf.remove();
  const quoted = structure.split('\n').map((line) => /^ *"(.*)"$/u.exec(line)?.[1] ?? '');
  words = quoted.join(' ');
});

/** The pieces that do not follow in the text after the piece before them. */
function outOfOrder(text: string, pieces: readonly string[]): string[] {
  let from = 0;
  return pieces.filter((piece) => {
    const at = text.indexOf(bare(piece), from);
    if (at >= 0) from = at + bare(piece).length;
    return at < 0;
  });
}

describe('what a screen reader walks through', () => {
  it('is every word of a section in order, also where rows and pages break', () => {
    const start = bare(words).lastIndexOf('EverykindofblockAgreed');
    expect(outOfOrder(bare(words).slice(start), documentWords(everyPlainBlock))).toEqual([]);
  });

  it('keeps the words apart that stand on two lines', () => {
    expect(words).toContain('First line second line after a hard break');
    expect(words).toContain('stays with her until the next agency has taken over and says so in the register.');
  });

  it('says the heading of a table once, on however many pages it is drawn', () => {
    expect(structure.match(/"Step"/gu)).toHaveLength(2);
  });

  it('knows spans and scopes of cells', () => {
    const flat = structure.replace(/\s+/gu, ' ');
    expect(flat).toContain('TH: /Scope /Column /RowSpan 2 P (block) "Office"');
    expect(flat).toContain('/ColSpan 2 P (block) "On duty"');
    expect(flat).toContain('TH: /Scope /Row /RowSpan 3 P (block) "Harbour"');
  });

  it('finds lists, quotations, links and the field of the signatory', () => {
    const kinds = ['/ListNumbering /Decimal', '/ListNumbering /Disc', 'BlockQuote', 'Link', 'Form', 'TOCI'];
    expect(kinds.filter((kind) => !structure.includes(kind))).toEqual([]);
  });
});
