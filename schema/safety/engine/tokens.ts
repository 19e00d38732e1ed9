/** A word of a sentence in lower case, with its place in the text that is checked. */
export interface Token {
  word: string;
  start: number;
  end: number;
  /** what stood between the word before and this one */
  before: string;
  /** begins with a capital letter */
  capital: boolean;
  /** false for words of the heading or lead-in the text stands under */
  own: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}\p{M}]+)*/gu;

const isCapital = (written: string) => /^\p{Lu}/u.test(written);

/** Stands between a heading or lead-in and what continues it; patterns may name it. */
export const listToken: Token = { word: '¶', start: -1, end: -1, before: ' ', capital: false, own: false };

interface Reading {
  contractions: Readonly<Record<string, string>>;
  correct(word: string): string;
}

function wordsOf(written: string, { contractions, correct }: Reading, isNumeral: boolean): string[] {
  const plain = written.toLowerCase().replaceAll('’', "'");
  if (plain === 'no' && isNumeral) return ['number'];
  // "constructor" is a word too, and every object has one.
  const long = Object.hasOwn(contractions, plain) ? contractions[plain] : undefined;
  if (long !== undefined) return long.split(' ');
  const [stem = plain] = plain.split("'");
  return [correct(stem)];
}

/** The words of a text; `offset` is where it begins in the text that is checked. */
export function tokenise(text: string, offset: number, reading: Reading, own = true): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(word)) {
    const at = match.index;
    const written = match[0];
    const isNumeral = tokens.length > 0 && /^\.?:|^\.\s*[^\s\p{Lu}]/u.test(text.slice(at + written.length));
    wordsOf(written, reading, isNumeral).forEach((each, index) => {
      const before = index === 0 ? text.slice(last, at) : ' ';
      const [start, end] = own ? [offset + at, offset + at + written.length] : [-1, -1];
      tokens.push({ word: each, start, end, before, capital: isCapital(written), own });
    });
    last = at + written.length;
  }
  return tokens;
}
