import { describe, expect, it } from 'vitest';
import { writeTable } from '../../../exports/docx';
import { writeWorkbook } from '../../../exports/xlsx';
import { doc, p } from '../../../schema/document/build';
import { commentColumns, type CommentCells, type FormRow } from '../../../schema/comment-form';
import { wordsOfForm as words } from '../../../schema/words/en/comment-form';
import { fileFaults } from '../../../schema/words/en/comment-import';
import * as discussion from '../../../server/discussion';
import { isDomainError, type Context } from '../../../server/kernel';
import { publishComments, readComments } from '../../../server/publishing';
import { aProvince, type Province } from '../../support/province';

type Format = 'xlsx' | 'docx';

/** Rows as a ministry would save them, under these headings. */
function saved(format: Format, rows: readonly (readonly string[])[], headings: readonly string[] = allHeadings) {
  const columns = headings.map((heading) => ({ heading, width: 12 }));
  const sheet = { name: 'Ours', title: 'Filled in', lead: [], columns, rows };
  return format === 'xlsx' ? writeWorkbook([sheet]) : writeTable(sheet, 'en');
}

const allHeadings = commentColumns.map((column) => words.headings[column]);
const asList = (cells: CommentCells) => commentColumns.map((column) => cells[column]);

const messageOf = async (read: Promise<unknown>) => {
  const error: unknown = await read.catch((reason: unknown) => reason);
  if (!isDomainError(error, 'invalid')) throw new Error('Nothing was refused', { cause: error });
  return error.details.issues[0]?.message;
};

const reader =
  (world: Province, ctx: Context = world.lead) =>
  (bytes: Uint8Array) =>
    readComments(ctx, { sopId: world.sopId, bytes });

const outcomesOf = ({ lead, sopId }: Province) =>
  discussion.commentTable(lead, { sopId }).lines.map(({ outcome }) => outcome?.outcome ?? null);

/** Three hundred comments on paper, in a procedure of five sections. */
function aBigTable() {
  const world = aProvince();
  for (const number of [1, 2, 3]) {
    world.write(doc(...Array.from({ length: 100 }, (_, at) => p(`Sentence ${at + 1} of section ${number}.`))), number);
  }
  const rows = Array.from({ length: 300 }, (_, at): FormRow => {
    const [section, block] = [1 + (at % 3), 1 + Math.floor(at / 3)];
    const cells = {
      ...(Object.fromEntries(commentColumns.map((column) => [column, ''])) as CommentCells),
      ...{ party: ['A03', 'A05', 'A08'][at % 3] ?? '', section: String(section), block: `C${section}-${block}` },
      ...{
        kind: 'Concern',
        quote: `Sentence ${block} of section ${section}`,
        words: `=${at}. “Who” tells her – first?\nAnd when?`,
      },
      ...{ effect: words.effects.harm, channel: 'Paper', receivedOn: '2026-03-01' },
    };
    return { at: at + 2, cells };
  });
  return { world, rows };
}

async function bring({ lead, sopId }: Province, rows: FormRow[]) {
  const { plan } = await discussion.previewComments(lead, { sopId, rows });
  return discussion.importComments(lead, { sopId, rows, plan });
}

describe('a table of three hundred rows', () => {
  it('goes out as a spreadsheet and as a document, is filled in, comes back and changes nothing twice', async () => {
    const { world, rows } = aBigTable();
    expect(await bring(world, rows)).toMatchObject({ opened: 300 });
    const fillings = [
      ['xlsx', 'Accepted', ''],
      ['docx', 'Not accepted', 'No bed.\nNo nurse.'],
    ] as const;
    for (const [format, outcome, reason] of fillings) {
      const { bytes } = await publishComments(world.lead, { sopId: world.sopId, format });
      const out = await reader(world)(bytes);
      expect(out).toHaveLength(300);
      const filled = out.map(({ cells }) => asList(cells.outcome === '' ? { ...cells, outcome, reason } : cells));
      const back = await reader(world)(await saved(format, filled.slice(0, format === 'xlsx' ? 150 : 300)));
      expect(await bring(world, back)).toEqual({ kind: 'written', opened: 0, decided: 150, wrong: 0 });
      expect(await bring(world, back)).toEqual({ kind: 'written', opened: 0, decided: 0, wrong: 0 });
    }
    expect(outcomesOf(world).filter((outcome) => outcome === 'not-accepted')).toHaveLength(150);
  });
});

describe('a file', () => {
  it('of no table, without all columns, or without rows says what to do', async () => {
    const world = aProvince();
    const read = reader(world);
    expect(await messageOf(read(new Uint8Array()))).toBe(fileFaults.none);
    expect(await messageOf(read(Buffer.from('Dear colleagues')))).toBe(fileFaults['not-office']);
    expect(await messageOf(read((await saved('docx', [])).subarray(0, 900)))).toBe(fileFaults.damaged);
    expect(await messageOf(read(await saved('xlsx', [['1']], allHeadings.slice(1))))).toBe(
      fileFaults.missing(['number']),
    );
    expect(await messageOf(read(await saved('xlsx', [], [...allHeadings, 'Reason'])))).toBe(
      fileFaults.twice(['reason']),
    );
    expect(await messageOf(read(new Uint8Array(9 * 1024 * 1024)))).toBe(fileFaults['too-large']);
  });

  it('of ten thousand rows is refused before anything is looked at', async () => {
    const world = aProvince();
    const rows = Array.from({ length: 10_000 }, (_, at) => [String(at), 'A08']);
    expect(await messageOf(reader(world)(await saved('xlsx', rows)))).toBe(fileFaults.rows(10_000, 1000));
  });

  it('with markup in its cells is read as words', async () => {
    const world = aProvince();
    const bytes = await saved('docx', [['', 'A08', '1', '', 'Concern', '', '<script>alert(1)</script> & <b>']]);
    expect((await reader(world)(bytes))[0]?.cells.words).toBe('<script>alert(1)</script> & <b>');
  });

  it('is read for a lead alone', async () => {
    const world = aProvince();
    const bytes = await saved('xlsx', [['1']]);
    await expect(reader(world, world.as('A08'))(bytes)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(reader(world, world.stranger)(bytes)).rejects.toMatchObject({ code: 'not-found' });
  });
});
