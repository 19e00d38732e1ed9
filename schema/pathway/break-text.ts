const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

const pieces = (segmenter: Intl.Segmenter, text: string) =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Pieces of a word that is wider than a line: words of a script without spaces, else letters. */
function cut(word: string, fits: (text: string) => boolean): string[] {
  return pieces(words, word).flatMap((piece) => (fits(piece) ? [piece] : pieces(graphemes, piece)));
}

/** A text in lines that fit; at least one line. A letter that does not fit alone still gets a line. */
export function breakText(text: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string, space: string) => {
    const longer = line === '' ? piece : line + space + piece;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = piece;
    }
  };
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    if (fits(word)) add(word, ' ');
    else cut(word, fits).forEach((piece, at) => add(piece, at === 0 ? ' ' : ''));
  }
  return [...lines, line];
}
