import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, findWords, readableText } from '../../../schema/document/find-words';

const find = (text: string, term: string, language = 'en', { matchCase = false, wholeWord = false } = {}) =>
  findWords(readableText(text, matchCase), { term, matchCase, wholeWord }, language).map(({ from, to }) =>
    text.slice(from, to),
  );

describe('finding words in a text', () => {
  it.each([
    ['Shelter, shelters, SHELTER', 'shelter', ['Shelter', 'shelter', 'SHELTER']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['safe house and safe\u00a0house', 'safe house', ['safe house', 'safe\u00a0house']],
    ['the survivor’s choice', "survivor's", ['survivor’s']],
    ['caf\u00e9 cafe\u0301 cafe', 'caf\u00e9', ['caf\u00e9', 'cafe\u0301']],
    ['50 % (a.b)', '(a.b)', ['(a.b)']],
    ['anything', '  ', []],
  ])('%j holds %j', (text, term, found) => {
    expect(find(text, term)).toEqual(found);
  });

  it('tells capitals apart only when asked', () => {
    expect(find('Police police', 'police', 'en', { matchCase: true })).toEqual(['police']);
  });

  it.each([
    ['English', 'en', 'She is here, he is there', 'he', ['he']],
    ['Thai', 'th', 'ผู้เสียหายต้องการความช่วยเหลือ', 'ช่วยเหลือ', ['ช่วยเหลือ']],
    ['Lao', 'lo', 'ແມ່ຍິງຕ້ອງການຄວາມຊ່ວຍເຫຼືອ', 'ແມ່ຍິງ', ['ແມ່ຍິງ']],
    ['Khmer', 'km', 'ស្ត្រីត្រូវការជំនួយ', 'ស្ត្រី', ['ស្ត្រី']],
    ['Burmese', 'my', 'အမျိုးသမီးများအတွက် အကူအညီ', 'အကူအညီ', ['အကူအညီ']],
  ])('finds a whole word of %s, which may write no spaces', (_name, language, text, term, found) => {
    expect(find(text, term, language, { wholeWord: true })).toEqual(found);
  });

  it('does not cut a syllable from its vowel, nor a word from its middle when it must be whole', () => {
    expect(find('กินข้าว', 'ก', 'th')).toEqual([]);
    expect(find('ក្រុម', 'ក', 'km')).toEqual([]);
    expect(find('ช่วยเหลือ', 'ช่วยเห', 'th', { wholeWord: true })).toEqual([]);
  });

  it('sees through marks that only part words', () => {
    expect(find('ជំនួយ\u200bសង្គម', 'ជំនួយសង្គម', 'km')).toEqual(['ជំនួយ\u200bសង្គម']);
  });

  it('whatever is found reads like the term, and places never overlap', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', 'e\u0301', '\u00e9', ' ', '\u200b', 'ก', 'ิ', '👩‍⚕️'),
    });
    fc.assert(
      fc.property(letters, letters, (text, term) => {
        const found = findWords(readableText(text, false), { term, matchCase: false, wholeWord: false }, 'th');
        const wanted = readableText(term, false).folded;
        found.forEach(({ from, to }, at) => {
          expect(readableText(text.slice(from, to), false).folded).toBe(wanted);
          expect(from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? 0);
        });
      }),
    );
  });
});

describe('counting words', () => {
  it.each([
    ['She decides; nobody else does.', 5],
    ['', 0],
    ['24 hours, 7 days', 4],
  ])('%j has %i in English', (text, words) => {
    expect(countWords(text, 'en')).toBe(words);
  });

  it.each([
    ['th', 'ช่วยเหลือผู้หญิง'],
    ['km', 'ស្ត្រីត្រូវការជំនួយ'],
    ['my', 'အမျိုးသမီးများအတွက်'],
  ])('%s writes several words without a space', (language, text) => {
    expect(countWords(text, language)).toBeGreaterThan(1);
  });
});
