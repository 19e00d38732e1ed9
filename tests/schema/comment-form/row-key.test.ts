import { describe, expect, it } from 'vitest';
import { plainKey, rowKey } from '../../../schema/comment-form';

describe('the key of a row', () => {
  it('is the number of the comment and letters that no program corrects', () => {
    expect(rowKey({ id: 'comment_a', number: 17 })).toMatch(/^17-[BCDFGHJKMNPQRSTVWXZ]{4}$/);
  });

  it('differs between comments of the same number', () => {
    const keys = Array.from({ length: 30 }, (_, at) => rowKey({ id: `comment_${at}`, number: 1 }));
    expect(new Set(keys).size).toBe(30);
  });

  it('is known again however it is typed', () => {
    expect(plainKey(' 17 – kxqr ')).toBe(plainKey('17-KXQR'));
  });
});
