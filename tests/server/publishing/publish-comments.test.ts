import mammoth from 'mammoth';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { commentColumns, rowKey } from '../../../schema/comment-form';
import { wordsOfForm } from '../../../schema/words/en/comment-form';
import * as discussion from '../../../server/discussion';
import { publishComments } from '../../../server/publishing';
import { aProvince } from '../../support/province';
import { firstWords, talkIn } from '../discussion/talk';

function aTable() {
  const world = aProvince();
  world.write(firstWords);
  const talk = talkIn(world);
  const commentId = talk.suggest(world.as('A08'), 'at once', 'within one hour', { words: '=HYPERLINK("x")' });
  talk.open(world.as('A03'), 'The police', { kind: 'question' });
  discussion.disposeOfComment(world.lead, { commentId, outcome: 'not-accepted', reason: 'No ward is open at night.' });
  const publish = (format: 'xlsx' | 'docx', asked: Record<string, string> = {}) =>
    publishComments(world.lead, { sopId: world.sopId, format, ...asked });
  return { world, commentId, publish };
}

describe('the table of comments as a spreadsheet', () => {
  it('holds one row for each comment, all of it text', async () => {
    const { publish, commentId } = aTable();
    const { bytes, name } = await publish('xlsx');
    expect(name).toMatch(/^Lower Kesh comments 2026-\d\d-\d\d\.xlsx$/);
    const rows = await readSheet(Buffer.from(bytes), 'Comments');
    const head = rows.findIndex(([first]) => first === 'No.');
    expect(rows[head]).toEqual(commentColumns.map((column) => wordsOfForm.headings[column]));
    expect(rows[head + 1]?.slice(0, 13)).toEqual([
      rowKey({ id: commentId, number: 1 }),
      ...['A08 Open Scales Legal Aid', expect.stringMatching(/^1\. /), 'C1-1', 'Other wording', 'at once'],
      ...['=HYPERLINK("x")', 'I do not know yet', 'within one hour', 'Not accepted', 'No ward is open at night.'],
      ...[null, null],
    ]);
    expect(rows[head + 2]?.[1]).toBe('A03 Kesh Provincial Hospital');
    expect(rows).toHaveLength(head + 3);
  });

  it('says on a second sheet what may stand in its cells', async () => {
    const { publish } = aTable();
    const rows = await readSheet(Buffer.from((await publish('xlsx')).bytes), 'Choices');
    expect(rows.flat()).toEqual(expect.arrayContaining(['A05 Provincial Police', 'Accepted in part', 'Paper']));
    expect(rows.flat()).not.toContain('Withdrawn');
  });

  it('holds the comments that the page shows', async () => {
    const { publish } = aTable();
    const rows = await readSheet(Buffer.from((await publish('xlsx', { kind: 'question' })).bytes));
    expect(rows.flat()).toContain('Question');
    expect(rows.flat()).not.toContain('Other wording');
  });
});

describe('the table of comments as a document', () => {
  it('holds the same rows', async () => {
    const { publish, commentId } = aTable();
    const { bytes, name } = await publish('docx');
    expect(name).toMatch(/\.docx$/);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain(rowKey({ id: commentId, number: 1 }));
    expect(value).toContain('No ward is open at night.');
  });
});

describe('making a file', () => {
  it('leaves everybody else’s requests their turn', async () => {
    const { world, publish } = aTable();
    const talk = talkIn(world);
    for (let at = 0; at < 60; at += 1) talk.open(world.as('A03'), '', { words: `Comment ${at}. `.repeat(40) });
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    await publish('xlsx');
    clearInterval(counting);
    expect(turns).toBeGreaterThan(5);
  });
});
