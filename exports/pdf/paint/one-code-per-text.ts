import type { Face } from '../fonts';

/** What pdfkit keeps to itself about an embedded font, as of 0.20.2. */
interface EmbeddedFont {
  layout(text: string, features?: string[]): { glyphs: Glyph[]; positions: unknown[] };
  encode(text: string, features?: string[]): [string[], unknown[]];
  subset: { glyphs: number[] };
  widths: number[];
  unicode: number[][];
  scale: number;
}

interface Glyph {
  id: number;
  advanceWidth: number;
  codePoints: number[];
}

/**
 * Gives every pair of glyph and text its own code in the file. pdfkit keeps the first text it sees for a glyph, so that
 * one no-break space early on would turn every space that is copied or read aloud into a no-break space.
 */
export function oneCodePerText(doc: PDFKit.PDFDocument, face: Face): void {
  const font = currentFont(doc.font(face));
  const codes = new Map<string, number>();
  const codeOf = ({ id, advanceWidth, codePoints }: Glyph): number => {
    const pair = `${id}:${codePoints.join(',')}`;
    const known = codes.get(pair);
    if (known !== undefined) return known;
    const code = font.subset.glyphs.push(id) - 1;
    font.widths[code] = advanceWidth * font.scale;
    font.unicode[code] = codePoints;
    codes.set(pair, code);
    return code;
  };
  font.encode = (text, features) => {
    const { glyphs, positions } = font.layout(text, features);
    return [glyphs.map((glyph) => codeOf(glyph).toString(16).padStart(4, '0')), positions];
  };
}

function currentFont(doc: object): EmbeddedFont {
  if (!('_font' in doc)) throw new Error('Not a pdfkit document');
  return doc._font as EmbeddedFont;
}
