import { deflateSync } from 'node:zlib';
import { fontFile } from '../../pdf/fonts';
import { text } from '../syntax/pdf-value';
import { writeValue } from '../syntax/write-value';
import { glyphPath } from './outline-font';
import { shapeLine } from './shape-line';
import type { PlacedGlyph } from './shape-line';

export interface Appearance {
  /** Shown from top to bottom, one line each, as large as the box allows; the first stands out. */
  lines: readonly string[];
  /** Whole TTF or OTF files to try, in this order, for letters that the printed page's own face lacks. */
  moreFonts?: readonly Uint8Array[];
}

const margin = 4;
const lineHeight = 1.25;
const largest = 11;

/**
 * The deflated content stream that draws the lines into a box of the given size in points. Letters are drawn as
 * outlines: any script works, no font has to be added to the file, and an archive file stays one. The words go along as
 * replacement text, so that they can be searched and read aloud.
 */
export function drawAppearance({ lines, moreFonts = [] }: Appearance, box: { width: number; height: number }): Buffer {
  const shaped = lines.map((line, index) => ({ line, ...shapeLine(line, [ownFont(index), ...moreFonts]) }));
  const widest = Math.max(0.001, ...shaped.map(({ width }) => width));
  const byHeight = (box.height - 2 * margin) / (Math.max(1, lines.length) * lineHeight);
  const size = Math.max(1, Math.min(largest, byHeight, (box.width - 2 * margin) / widest));
  const drawn = shaped.map(({ line, glyphs }, index) => {
    const baseline = box.height - margin - size * (lineHeight * index + 0.95);
    const spoken = `/Span <</ActualText ${writeValue(text(line))}>> BDC`;
    return [spoken, ...drawGlyphs(glyphs, size, baseline), 'EMC'].join('\n');
  });
  return deflateSync(Buffer.from(drawn.join('\n'), 'latin1'));
}

const ownFonts = new Map<'sans' | 'sansBold', Uint8Array>();

function ownFont(line: number): Uint8Array {
  const face = line === 0 ? 'sansBold' : 'sans';
  const bytes = ownFonts.get(face) ?? fontFile(face);
  ownFonts.set(face, bytes);
  return bytes;
}

function drawGlyphs(glyphs: readonly PlacedGlyph[], size: number, baseline: number): string[] {
  return glyphs.flatMap(({ glyph, x, y, unitsPerEm }) => {
    const path = glyphPath(glyph);
    if (path === '') return [];
    const scale = decimal(size / unitsPerEm, 6);
    const place = `${decimal(margin + x * size, 3)} ${decimal(baseline + y * size, 3)}`;
    return [`q ${scale} 0 0 ${scale} ${place} cm`, path, 'f Q'];
  });
}

/** PDF has no exponents: 1e-7 would not be a number there. */
function decimal(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
