import anyAscii from 'any-ascii';
import type { Font, Glyph } from 'fontkit';
import { outlineFont } from './outline-font';

export interface PlacedGlyph {
  glyph: Glyph;
  /** Offsets in ems from the start of the line and from its baseline. */
  x: number;
  y: number;
  unitsPerEm: number;
}

export interface ShapedLine {
  glyphs: PlacedGlyph[];
  /** In ems. */
  width: number;
}

/**
 * Sets one line in the first of `fonts` that has the letters of each run. Letters that none has are written in Latin
 * letters, because an empty box in place of a name would say nothing.
 */
export function shapeLine(line: string, fonts: readonly Uint8Array[]): ShapedLine {
  const shaped: ShapedLine = { glyphs: [], width: 0 };
  for (const run of splitRuns(line, fonts.map(outlineFont))) appendRun(shaped, run);
  return shaped;
}

interface Run {
  font: Font;
  text: string;
}

function splitRuns(line: string, fonts: readonly Font[]): Run[] {
  const [first] = fonts;
  if (!first) throw new Error('An appearance needs at least one font');
  const runs: Run[] = [];
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(line)) {
    const font = fonts.find((candidate) => hasAll(candidate, segment));
    const run = { font: font ?? first, text: font ? segment : anyAscii(segment) };
    const previous = runs.at(-1);
    if (previous?.font === run.font) previous.text += run.text;
    else runs.push(run);
  }
  return runs;
}

function hasAll(font: Font, segment: string): boolean {
  return [...segment].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}

function appendRun(line: ShapedLine, { font, text }: Run): void {
  const { glyphs, positions } = font.layout(text);
  const em = font.unitsPerEm;
  glyphs.forEach((glyph, index) => {
    const position = positions[index];
    if (!position) return;
    line.glyphs.push({ glyph, x: line.width + position.xOffset / em, y: position.yOffset / em, unitsPerEm: em });
    line.width += position.xAdvance / em;
  });
}
