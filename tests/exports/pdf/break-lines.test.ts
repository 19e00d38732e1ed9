import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../exports/pdf/text/break-lines';
import { plain } from '../../../exports/pdf/text/plain';
import { styles } from '../../../exports/pdf/text/style';

/** Every character is one point wide. */
const lines = (text: string, width: number) =>
  breakLines([plain(text, styles.body)], width, (part) => part.length).map(({ fragments }) =>
    fragments.map((fragment) => fragment.text.trimEnd()).join(''),
  );

describe('breaking lines', () => {
  it('breaks between words', () => {
    expect(lines('one two three', 8)).toEqual(['one two', 'three']);
  });

  it('does not count the space at the end of a line', () => {
    expect(lines('one two', 3)).toEqual(['one', 'two']);
  });

  it('breaks after hyphens, dashes and slashes inside words', () => {
    expect(lines('follow-up and/or 48–72', 7)).toEqual(['follow-', 'up and/', 'or 48–', '72']);
  });

  it('cuts a word that is wider than the line', () => {
    expect(lines('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
  });

  it('keeps words together that a no-break space joins', () => {
    expect(lines('on 12\u00a0March', 9)).toEqual(['on', '12\u00a0March']);
  });

  it('shows a soft hyphen only where it breaks', () => {
    expect(lines('a con\u00adfiden\u00adtial file', 10)).toEqual(['a confiden\u2010', 'tial file']);
  });

  it('ends a line at a newline', () => {
    expect(lines('one\n\ntwo', 20)).toEqual(['one', '', 'two']);
  });

  it('gives one empty line for no words, as high as the text would be', () => {
    const [line] = breakLines([plain('', styles.body)], 100, () => 0);
    expect(line?.leading).toBe(styles.body.leading);
  });

  it('keeps a word together that changes its look in the middle', () => {
    const runs = [
      plain('see un', styles.body),
      plain('just', { ...styles.body, bold: true }),
      plain('ly done', styles.body),
    ];
    const broken = breakLines(runs, 10, (part) => part.length);
    expect(broken.map(({ fragments }) => fragments.map(({ text }) => text).join('|'))).toEqual([
      'see ',
      'un|just|ly ',
      'done',
    ]);
  });
});
