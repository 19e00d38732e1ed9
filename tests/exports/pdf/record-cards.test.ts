import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOutTables } from '../../../exports/pdf';
import type { TablesModel } from '../../../exports/tables';
import { bare, ReadPdf } from './read-pdf';

const long = 'The text leaves open what happens when a law obliges the State to inform our post. ';

/** Short ones, of which a page holds some, and one that is longer than a page. */
const told = Array.from({ length: 30 }, (_, at) => [
  `A${String(at + 1).padStart(2, '0')}`,
  '2026-03-09 12:07',
  `Case ${at + 1} was answered.`,
  at % 2 === 0 ? '' : `Remedy ${at + 1}.`,
  at === 7 ? long.repeat(80).trim() : `Ends ${at + 1} here.`,
]);

const model: TablesModel = {
  ...{ language: 'en', title: 'Lower Kesh', setting: 'A province', edition: '1.0', fingerprint: 'ab'.repeat(32) },
  ...{ madeAt: '2026-05-01T09:00:00.000Z', heading: 'Consensus record', lead: [], elsewhere: '(elsewhere)' },
  grid: { parties: [], sections: [], cells: [] },
  tables: [
    {
      ...{ title: 'Objections', intro: 'All of them.', groupedBy: 0, cardHead: 1 },
      columns: ['Section', 'Agency', 'At', 'Reason', 'What would resolve it', 'Answers'],
      rows: told.map((row) => ['4. Guiding principles', ...row]),
    },
    {
      ...{ title: 'Calls', intro: 'All of them.', groupedBy: -1, cardHead: 0 },
      columns: ['Section', 'Called', 'Ended', 'State', 'How it ended', 'Reason'],
      rows: [
        ['4. Guiding principles of all services', '2026-03-09 12:07', '2026-03-23 09:24', 'Over', 'Reopened', long],
      ],
    },
  ],
  trail: { seq: 1, hash: 'cd'.repeat(32) },
  record: {},
};

describe('rows of a record that have more to say than columns have room for', () => {
  let read: ReadPdf;

  beforeAll(async () => {
    read = new ReadPdf(await layOutTables(model));
  });
  afterAll(() => read.remove());

  it('are cards: beside the name of each field what it holds, and nothing of those that are empty', () => {
    const text = bare(read.words);
    for (const [agency = '', at = '', reason = '', remedy = '', answers = ''] of told) {
      const rest = remedy === '' ? '' : `What would resolve it ${remedy}`;
      expect(text).toContain(bare(`${agency} At ${at} Reason ${reason} ${rest} Answers ${answers}`.slice(0, 400)));
    }
  });

  it('are not torn apart where they are short, and go on over pages where they are long', () => {
    const pageOf = (words: string) => read.pages.findIndex((page) => bare(page).includes(bare(words)));
    for (const [agency = '', , reason = '', , answers = ''] of told.filter((_, at) => at !== 7)) {
      expect([agency, pageOf(`${agency} At`)]).toEqual([agency, pageOf(answers)]);
      expect(pageOf(reason)).toBe(pageOf(answers));
    }
    const holding = read.pages.filter((page) => bare(page).includes(bare('what happens when a law obliges')));
    expect(holding.length).toBeGreaterThanOrEqual(3);
  });

  it('are tables for those who hear them, with a heading for each field', () => {
    const rows = read.source.match(/\/Scope \/Row/g) ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(told.flat().filter((value) => value !== '').length - told.length);
    expect(read.check).toContain('No syntax or stream encoding errors found');
  });

  it('leave dates whole, in columns too', () => {
    expect(read.pages.join('\n').match(/2026-\d\d-\d\d/g)).toHaveLength(told.length + 2);
  });
});
