/** A word, a number or a sign of a line, and where it stands. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");

/** The words and signs of a line, without the white space between them, also where a language writes none. */
export function tokensOf(line: string, language: string): Token[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(line);
  return Array.from(segments, ({ segment, index }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
  })).filter(({ text }) => text.trim() !== '');
}

export interface Span {
  start: number;
  end: number;
}

/** Where phrases stand among the words of a line, in whatever case they are written. */
export function phrasesIn(tokens: readonly Token[], phrases: readonly string[], language: string): Span[] {
  const words = tokens.map(({ text }) => plain(text));
  return phrases.flatMap((phrase) => {
    const wanted = tokensOf(plain(phrase), language).map(({ text }) => text);
    return wanted.length === 0 ? [] : spansOf(tokens, words, wanted);
  });
}

function spansOf(tokens: readonly Token[], words: readonly string[], wanted: readonly string[]): Span[] {
  return tokens.flatMap(({ start }, at) => {
    if (!wanted.every((word, offset) => words[at + offset] === word)) return [];
    return [{ start, end: tokens[at + wanted.length - 1]?.end ?? start }];
  });
}

/** Where a pattern matches in a line. */
export const matchesIn = (line: string, pattern: RegExp): Span[] =>
  Array.from(line.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
