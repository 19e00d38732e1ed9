import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOutPdf, unprintableCharacters } from '../../../exports/pdf';
import { groupedHex, inEdition, isStructured, shortHash, type DocumentNode } from '../../../schema/document';
import { documentWords } from './document-words';
import { bare, ReadPdf } from './read-pdf';
import { sampleModel } from './sample';

const model = sampleModel();
/** Short, for what is printed beside the sections. */
const brief = { ...model, sections: model.sections.filter(({ number }) => number === 3 || number === 7) };
let bytes: Buffer;
let pdf: ReadPdf;

beforeAll(async () => {
  bytes = await layOutPdf(model);
  pdf = new ReadPdf(bytes);
});

afterAll(() => pdf.remove());

/** Where each piece starts in the text; throws when one is missing after the one before it. */
function placesInOrder(text: string, pieces: readonly string[]): number[] {
  let from = 0;
  return pieces.map((piece) => {
    const at = text.indexOf(bare(piece), from);
    if (at < 0) throw new Error(`Not found in order: ${piece}`);
    from = at + bare(piece).length;
    return at;
  });
}

describe('the printed edition', () => {
  it('is the same file, byte for byte, for the same model', async () => {
    expect(bytes.equals(await layOutPdf(sampleModel()))).toBe(true);
  });

  it('is a sound PDF for qpdf', () => {
    expect(pdf.check).toContain('No syntax or stream encoding errors found');
  });

  it('embeds every font it uses', () => {
    expect(pdf.fonts.length).toBeGreaterThan(3);
    expect(pdf.fonts.filter((font) => !/ yes yes yes +\d+ +\d+$/u.test(font))).toEqual([]);
  });

  it('shows every word of every section in order', () => {
    const plain = (document: DocumentNode) =>
      (document.content ?? []).filter(({ type }) => type === 'duty' || !isStructured(type)).flatMap(documentWords);
    const pieces = model.sections.flatMap(({ title, document }) => [title, ...plain(document)]);
    const start = bare(pdf.words).indexOf(bare(`Section 1 ${model.sections[0]?.title ?? ''}`));
    expect(placesInOrder(bare(pdf.words).slice(start), pieces)).toHaveLength(pieces.length);
  });

  it('says what a section went ahead without and why, and nothing of it where nothing was waived', async () => {
    const waiver = { sectionNumber: 7, missing: 'Nobody is bound to silence', reason: 'Their contracts bind them.' };
    const read = new ReadPdf(await layOutPdf({ ...brief, waivers: [waiver] }));
    for (const words of ['What sections went ahead without', waiver.missing, waiver.reason])
      expect(bare(read.words)).toContain(bare(words));
    read.remove();
    const leftOut = new ReadPdf(await layOutPdf({ ...brief, waivers: [{ ...waiver, leftOut: 'World of work' }] }));
    expect(bare(leftOut.words)).toContain(bare('Left out of the template on purpose: World of work.'));
    leftOut.remove();
    expect(bare(pdf.words)).not.toContain(bare('What sections went ahead without'));
    const odd = unprintableCharacters({ ...model, waivers: [{ ...waiver, reason: 'อะไร' }] });
    expect(odd[0]?.where).toBe('waiver on section 7');
  });

  it('says what stands against a safety rule and why, and nothing of it where nothing does', async () => {
    const override = {
      rule: 'X-1: Migration status is never collected',
      reason: 'A court ordered it.',
      by: 'Ana Lead',
    };
    const overrides = [
      { ...override, sectionNumber: 7 },
      { ...override, sectionNumber: null, reason: 'A made-up number.' },
    ];
    const read = new ReadPdf(await layOutPdf({ ...brief, overrides }));
    const printed = [
      'What stands against a safety rule',
      override.rule,
      override.reason,
      'A made-up number.',
      'Ana Lead',
    ];
    for (const words of [...printed, 'Outside the sections']) expect(bare(read.words)).toContain(bare(words));
    read.remove();
    expect(bare(pdf.words)).not.toContain(bare('What stands against a safety rule'));
    const odd = unprintableCharacters({ ...model, overrides: [{ ...override, sectionNumber: 7, reason: 'อะไร' }] });
    expect(odd[0]?.where).toBe('words that a lead let stand');
  });

  it('prints the checklist as an annex of its own, and none where nobody has answered any of it', async () => {
    const question = {
      number: 1,
      part: 'item',
      words: 'Is she heard?',
      isFact: false,
      reason: '',
      by: 'Mara Solen',
    } as const;
    const [met, fact, open] = [
      { ...question, answer: 'met', note: 'At both doors.', at: '2026-02-03T08:00:00.000Z' },
      { ...question, number: 2, answer: 'yes', isFact: true, note: '', at: '2026-02-03T08:00:00.000Z' },
      { ...question, number: 3, answer: null, note: '', by: '', at: null },
    ] as const;
    const progress = { met: 1, of: 2 };
    const groups = [{ title: 'What she meets', progress, questions: [met, fact, open] }];
    const checklist = { title: 'How good are we?', progress, groups };
    const read = new ReadPdf(await layOutPdf({ ...brief, checklist }));
    expect(read.check).toContain('No syntax or stream encoding errors found');
    const pieces = [
      'Annex D',
      'How good are we?',
      '1 of 2 met',
      'What she meets',
      'Is she heard?',
      'Met · Mara Solen, 3',
    ];
    const more = ['Note: At both doors.', 'a fact, never counted as met', 'Yes ·', 'No answer'];
    const text = bare(read.words);
    expect(placesInOrder(text.slice(text.lastIndexOf(bare('Annex D'))), [...pieces, ...more])).toHaveLength(10);
    read.remove();
    expect(bare(pdf.words)).not.toContain(bare('Annex D'));
    expect(bare(pdf.words)).not.toContain(bare('Comments and what became of them'));
    const odd = unprintableCharacters({
      ...model,
      checklist: { ...checklist, groups: [{ title: 'A', progress, questions: [{ ...met, note: 'อะไร' }] }] },
    });
    expect(odd[0]?.where).toBe('question 1 of the checklist');
  });

  it('shows every word of every structured block that everybody may read', () => {
    const structured = model.sections
      .flatMap(({ document }) => inEdition(document, 'public').content ?? [])
      .filter(({ type }) => isStructured(type));
    expect(structured.length).toBeGreaterThan(60);
    const words = structured.flatMap(documentWords).flatMap((text) => text.split(/[\s/-]+/u));
    const printed = bare(pdf.words);
    expect([...new Set(words)].filter((word) => !printed.includes(bare(word)))).toEqual([]);
  });

  it('prints what was left out of the template with its reason, and refuses what it cannot print of that', async () => {
    const drop = { sectionNumber: 3, label: 'World of work', reason: 'No law here uses the term.', by: 'Mara Solen' };
    const read = new ReadPdf(await layOutPdf({ ...brief, dropped: [drop] }));
    expect(read.words).toContain('Left out of the template on purpose');
    expect(bare(read.words)).toContain(bare('World of work (Mara Solen)'));
    expect(bare(read.words)).toContain(bare(drop.reason));
    read.remove();
    expect(pdf.words).not.toContain('Left out of the template on purpose');
    const odd = unprintableCharacters({ ...model, dropped: [{ ...drop, reason: 'อะไร' }] });
    expect(odd[0]?.where).toBe('block left out of section 3');
  });

  it('opens with title, setting, edition, agencies, revisions and the whole fingerprint', () => {
    const [cover = ''] = pdf.pages;
    const expected = [
      model.title,
      model.setting,
      'Edition 1.0',
      ...model.parties.map(({ name }) => name),
      '18 March 2026',
      groupedHex(model.fingerprint),
    ];
    expect(expected.filter((text) => !bare(cover).includes(bare(text)))).toEqual([]);
  });

  it('names the page of every part in its contents', () => {
    const [, contents = ''] = pdf.pages;
    const titles = [...model.sections.map(({ title }) => title), 'Statements', 'Record of agreement', 'Signatures'];
    for (const title of titles) {
      const listed = new RegExp(`${title} (\\d+)$`, 'mu').exec(contents)?.[1];
      expect(bare(pdf.pages[Number(listed) - 1] ?? ''), title).toContain(bare(title));
    }
  });

  it('numbers its pages and carries edition and short fingerprint on each', () => {
    const wanting = pdf.pages.filter((page, at) => {
      const footer = [
        `Page ${at + 1} of ${pdf.pages.length}`,
        'Edition 1.0',
        groupedHex(model.fingerprint.slice(0, 16)),
      ];
      return footer.some((text) => !page.includes(text));
    });
    expect(wanting).toEqual([]);
  });

  it('gives the status and the text hash of each section under its title', () => {
    const statuses = {
      agreed: 'Agreed',
      'agreed-with-dissent': 'Agreed with recorded dissent',
      parked: 'Not agreed: parked',
    };
    const lines = model.sections.map(({ title, status, textHash }) => {
      const said = status in statuses ? statuses[status as keyof typeof statuses] : '';
      return `${title}${said} · Text ${shortHash(textHash)}`;
    });
    expect(lines.filter((line) => !bare(pdf.words).includes(bare(line)))).toEqual([]);
  });

  it('gives every block its code', () => {
    const codes = model.sections.flatMap(({ number, document }) =>
      (document.content ?? []).map((_, at) => `C${number}-${at + 1}`),
    );
    const printed = new Set(pdf.pages.join('\n').match(/^C\d+-\d+\b/gmu));
    expect(codes.filter((code) => !printed.has(code))).toEqual([]);
  });

  it('prints statements and objections as they were given', () => {
    const said = [
      ...model.statements.map(({ words }) => words),
      ...model.objections.flatMap(({ reason, remedy, answers, finalStatement = '', rationale = '' }) => {
        return [reason, remedy, ...answers, finalStatement, rationale];
      }),
    ];
    expect(said.filter((text) => !bare(pdf.words).includes(bare(text)))).toEqual([]);
  });

  it('draws one readable mark for every agency and section', () => {
    const marks = pdf.source.match(
      /\/ActualText \((agrees|agrees, with a statement|cannot agree yet|stands aside|no position)\)/gu,
    );
    const legend = 5;
    expect(marks).toHaveLength(model.parties.length * model.sections.length + legend);
    expect(marks?.filter((mark) => mark.includes('cannot agree yet'))).toHaveLength(2);
    expect(marks?.filter((mark) => mark.includes('no position'))).toHaveLength(3);
  });

  it('has its fields in order: certification, signatories as printed, seal', () => {
    const printed = model.signatories.map(({ field, partyName }) => ({ field, at: pdf.words.lastIndexOf(partyName) }));
    const inOrder = printed.sort((a, b) => a.at - b.at).map(({ field }) => field);
    expect(pdf.fields).toEqual(['Certification', ...inOrder, 'Seal']);
  });

  it('carries the record and the head of the trail as its source', () => {
    const { fingerprint, trail, record } = model;
    expect(pdf.attachment('record.json')).toEqual({ fingerprint, trail, record });
    expect(pdf.source).toContain('/AFRelationship /Source');
  });

  it('asks no reader to draw its fields anew', () => {
    expect(pdf.source).not.toContain('NeedAppearances');
    expect(pdf.source).toContain('/SigFlags 3');
  });

  it('has bookmarks for its parts and the headings under them', () => {
    expect(pdf.source).toContain('/Title (5. Reporting and referral mechanisms)');
    expect(pdf.source).toContain('/Title (Mandatory reporting)');
  });
});
