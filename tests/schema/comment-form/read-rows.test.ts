import { describe, expect, it } from 'vitest';
import { commentColumns, readCell, readRows } from '../../../schema/comment-form';
import { wordsOfForm } from '../../../schema/words/en/comment-form';

const headings = commentColumns.map((column) => wordsOfForm.headings[column]);
const blank = commentColumns.map(() => '');
const grid = (...rows: string[][]) => rows.map((cells, at) => ({ at: at + 1, cells }));

describe('the rows of a table', () => {
  it('are those below the headings, whatever stands above and in between', () => {
    const row = headings.map((_, at) => `cell ${at}`);
    const read = readRows(grid(['A title'], [], headings, blank, row));
    expect(read).toMatchObject({ found: true, rows: [{ at: 5, cells: { number: 'cell 0', receivedOn: 'cell 14' } }] });
  });

  it('are read by their headings, in any order and case, beside columns of somebody’s own', () => {
    const shuffled = ['Remarks', ...headings.map((heading) => ` ${heading.toUpperCase()} `).reverse()];
    const read = readRows(grid(shuffled, ['mine', '2026-03-01', ...blank.slice(1)]));
    expect(read).toMatchObject({ found: true, rows: [{ at: 2, cells: { receivedOn: '2026-03-01', number: '' } }] });
  });

  it('end their lines alike', () => {
    const read = readRows(grid(headings, [...blank.slice(0, -1), ' one \r\ntwo\u2028 ']));
    expect(read).toMatchObject({ rows: [{ cells: { receivedOn: 'one\ntwo' } }] });
  });

  it('are not guessed at when columns are missing or stand there twice', () => {
    expect(readRows(grid(headings.slice(2), blank))).toEqual({ found: false, missing: ['number', 'party'], twice: [] });
    expect(readRows(grid([...headings, 'Reason'], blank))).toEqual({ found: false, missing: [], twice: ['reason'] });
    expect(readRows([])).toMatchObject({ found: false, missing: commentColumns });
  });
});

describe('a cell', () => {
  it('is read as the word of the vocabulary it stands for', () => {
    expect(readCell.outcome('accepted  IN part')).toBe('accepted-in-part');
    expect(readCell.outcome('accepted-in-part')).toBe('accepted-in-part');
    expect(readCell.channel('Phone or message')).toBe('relayed');
    expect(readCell.effect('As it stands – it could hurt her, or keep her away')).toBe('harm');
    expect(readCell.outcome('perhaps')).toBeUndefined();
  });
});
