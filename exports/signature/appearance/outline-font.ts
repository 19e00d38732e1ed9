import { create } from 'fontkit';
import type { Font, Glyph } from 'fontkit';

const parsed = new WeakMap<Uint8Array, Font>();

/** The font in a TTF or OTF file. Parsed once for the same array. Throws when it is not a single font. */
export function outlineFont(bytes: Uint8Array): Font {
  const known = parsed.get(bytes);
  if (known) return known;
  const font = create(Buffer.from(bytes));
  if (!('layout' in font)) throw new Error('Not a single font');
  parsed.set(bytes, font);
  return font;
}

/** A glyph's outline as PDF path operators in font units. */
export function glyphPath(glyph: Glyph): string {
  let x = 0;
  let y = 0;
  const operators = glyph.path.commands.map(({ command, args }) => {
    const points = command === 'quadraticCurveTo' ? cubicFrom(x, y, args) : args;
    [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
    return [...points.map((value) => Math.round(value)), operatorOf[command]].join(' ');
  });
  return operators.join('\n');
}

const operatorOf = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'c', bezierCurveTo: 'c', closePath: 'h' };

/** PDF knows no quadratic curves; every one is exactly a cubic one. */
function cubicFrom(x: number, y: number, [cx = 0, cy = 0, endX = 0, endY = 0]: readonly number[]): number[] {
  const towards = (from: number, control: number) => from + (2 / 3) * (control - from);
  return [towards(x, cx), towards(y, cy), towards(endX, cx), towards(endY, cy), endX, endY];
}
