import { beforeAll, describe, expect, it } from 'vitest';
import { doc, p } from '../../../schema/document/build';
import type { ExportComment, ExportCorrection, ExportPaper } from '../../../exports/model';
import { layOutPdf, unprintableCharacters } from '../../../exports/pdf';
import { bare, ReadPdf } from './read-pdf';
import { sampleModel, section } from './sample';

const model = sampleModel();
const brief = {
  ...model,
  sections: [
    section(3, 'definitions', 'Definitions', doc(p('Words.'))),
    section(7, 'data', 'Documentation', doc(p('More.'))),
  ],
  signatories: [],
};

const settled: ExportComment = {
  ...{ code: '1-BCDF', sectionNumber: 3, block: 'C3-2', partyCode: 'A03', kind: 'wording', effect: 'better' },
  ...{ quote: 'the survivor', words: 'Say who she is to us.', proposal: 'the woman', channel: 'online' },
  ...{ cameOn: '2026-02-03', isLate: false },
  outcome: { outcome: 'accepted-in-part', reason: 'In the first sentence only.', meeting: 2, satisfied: true },
};
const late: ExportComment = {
  ...{ ...settled, code: '2-GHJK', block: null, partyCode: 'A04', kind: 'concern', effect: 'harm', quote: '' },
  ...{ words: 'Nobody asks her first.', proposal: null, channel: 'paper', cameOn: '2026-02-20', isLate: true },
  outcome: null,
};
const other: ExportComment = {
  ...{ ...settled, code: '3-LMNP', sectionNumber: 7, partyCode: null, proposal: '' },
  outcome: { outcome: 'not-accepted', reason: 'The law names it.', meeting: null, satisfied: false },
};
const correction: ExportCorrection = {
  ...{ sectionNumber: 7, quote: 'recieve', words: 'receive', confirmedBy: 'A05', confirmedOn: '2026-03-01' },
  ...{ challengedBy: null, challengedOn: null },
};

const paper: ExportPaper = {
  ...{ partyCode: 'A03', receivedOn: '2026-03-02', enteredOn: '2026-03-03', sections: [3, 7], comments: 1 },
  answer: { kind: 'contested', byLead: true, on: '2026-03-05', reason: 'We ticked the other box.' },
};
const papers: ExportPaper[] = [
  paper,
  { ...paper, sections: [], answer: { kind: 'confirmed', byLead: false, on: '2026-03-06', reason: null } },
  { ...paper, answer: { kind: 'contested', byLead: false, on: '2026-03-07', reason: 'ผิด' } },
  { ...paper, comments: 2, answer: null },
];

const checklist = { title: 'How good are we?', progress: { met: 0, of: 0 }, groups: [] };
const unprintable = { ...settled, code: '4-QRST', words: 'อะไร' };
const comments = [settled, late, other, unprintable];
let text: string;
let check: string;

beforeAll(async () => {
  const full = { ...brief, comments, checklist, corrections: [correction], papers };
  const read = new ReadPdf(await layOutPdf(full));
  ({ check } = read);
  text = bare(read.words);
  read.remove();
});

function inOrder(text: string, pieces: readonly string[]): string[] {
  let from = 0;
  return pieces.filter((piece) => {
    const at = text.indexOf(bare(piece), from);
    if (at >= 0) from = at;
    return at < 0;
  });
}

describe('the annex of comments', () => {
  it('lists them by section, open ones first, with what became of each, after the checklist', () => {
    expect(check).toContain('No syntax or stream encoding errors found');
    const pieces = [
      ...['Annex D', 'Checklist', 'Annex E', 'Comments and what became of them', 'Section 3', '3 comments, 1 open'],
      ...['2-GHJK', 'Nobody asks her first.', 'Open: nothing was decided', '1-BCDF'],
      ...['Section 7', '1 comment, 1 open', '3-LMNP', 'The law names it.'],
    ];
    expect(inOrder(text.slice(text.lastIndexOf(bare('Annex D'))), pieces)).toEqual([]);
  });

  it('says of each whose it is, what it means for the woman, what it proposes and what became of it', () => {
    const said = [
      ...['Came after the call', 'On paper, received on 20 February 2026', 'it could hurt her'],
      ...['Should read: the woman', 'Accepted in part', 'In the first sentence only.', 'Decided in meeting 2'],
      ...['The agency is satisfied', 'nothing; these words should go', 'The agency is not satisfied', 'C3-2'],
      ...[model.parties[2]?.name ?? 'A03', 'Lead'],
    ];
    expect(said.filter((piece) => !text.includes(bare(piece)))).toEqual([]);
  });

  it('never holds up the signing: what cannot be printed is pointed to', () => {
    expect(unprintableCharacters({ ...brief, comments, papers })).toEqual([]);
    expect(text).toContain(bare('the record attached to it has the words'));
  });

  it('says in the record of agreement what came on paper, and whether its agency found the entry right', () => {
    const pieces = [
      ...[
        'What came on paper',
        'received on 2 March 2026',
        'Entered on 3 March 2026, answers to sections 3, 7, 1 comment.',
      ],
      ...[
        'On 5 March 2026',
        'found the entry wrong: We ticked the other box.',
        'A lead wrote this down for the agency.',
      ],
      ...[
        'no answers, 1 comment.',
        'On 6 March 2026',
        'found the entry right.',
        'On 7 March 2026',
        'found the entry wrong:',
      ],
      ...[
        'the record attached to it has the words',
        '2 comments.',
        'The agency has not said whether the entry is right.',
      ],
    ];
    expect(inOrder(text.slice(text.lastIndexOf(bare('What came on paper'))), pieces)).toEqual([]);
  });

  it('leaves corrections of spelling to the record of agreement', () => {
    const said = ['Corrections of spelling', '“recieve” became “receive”', 'on 1 March 2026'];
    expect(said.filter((piece) => !text.includes(bare(piece)))).toEqual([]);
  });
});
