import type { Position } from '../../../schema/vocabulary';
import { ink } from '../page';

type Doc = PDFKit.PDFDocument;

interface Square {
  x: number;
  y: number;
  side: number;
}

export type Mark = Position | 'none';

const stroke = (doc: Doc, width: number, color: string = ink.text) =>
  doc.lineWidth(width).strokeColor(color).lineCap('round').lineJoin('round');

function tick(doc: Doc, { x, y, side }: Square): void {
  stroke(doc, side * 0.11)
    .moveTo(x + side * 0.24, y + side * 0.53)
    .lineTo(x + side * 0.43, y + side * 0.72)
    .lineTo(x + side * 0.76, y + side * 0.28)
    .stroke();
}

function plus(doc: Doc, { x, y, side }: Square): void {
  const arm = side * 0.15;
  stroke(doc, side * 0.09)
    .moveTo(x - arm, y)
    .lineTo(x + arm, y)
    .moveTo(x, y - arm)
    .lineTo(x, y + arm)
    .stroke();
}

function cross(doc: Doc, { x, y, side }: Square): void {
  const [near, far] = [side * 0.28, side * 0.72];
  stroke(doc, side * 0.3, ink.paper);
  diagonals();
  stroke(doc, side * 0.13);
  diagonals();
  function diagonals() {
    doc.moveTo(x + near, y + near).lineTo(x + far, y + far);
    doc
      .moveTo(x + far, y + near)
      .lineTo(x + near, y + far)
      .stroke();
  }
}

function dash(doc: Doc, { x, y, side }: Square): void {
  stroke(doc, side * 0.11)
    .moveTo(x + side * 0.28, y + side / 2)
    .lineTo(x + side * 0.72, y + side / 2)
    .stroke();
}

/** Slanted lines across the square: tells an objection from all else on a grey copy. */
function hatch(doc: Doc, { x, y, side }: Square): void {
  doc.save().rect(x, y, side, side).clip();
  stroke(doc, 0.5, ink.quiet);
  for (let reach = side / 5; reach < side * 2; reach += side / 5) {
    doc.moveTo(x + reach, y).lineTo(x + reach - side, y + side);
  }
  doc.stroke().restore();
}

function dots(doc: Doc, { x, y, side }: Square): void {
  doc.fillColor(ink.quiet);
  for (const across of [0.2, 0.4, 0.6, 0.8]) {
    for (const down of [0.2, 0.8]) doc.circle(x + side * across, y + side * down, 0.45).fill();
  }
}

const drawings: Record<Mark, (doc: Doc, square: Square) => void> = {
  agree: (doc, square) => {
    doc.rect(square.x, square.y, square.side, square.side).fill('#dfe9e7');
    tick(doc, square);
  },
  'agree-with-statement': (doc, square) => {
    const { x, y, side } = square;
    doc.rect(x, y, side, side).fill('#dfe9e7');
    tick(doc, { x: x - side * 0.06, y: y + side * 0.17, side: side * 0.84 });
    plus(doc, { x: x + side * 0.79, y: y + side * 0.25, side });
    doc.rect(x, y + side - 1.1, side, 1.1).fill(ink.accent);
  },
  'cannot-agree-yet': (doc, square) => {
    hatch(doc, square);
    cross(doc, square);
  },
  'stand-aside': (doc, square) => {
    dots(doc, square);
    dash(doc, square);
  },
  none: () => undefined,
};

/** One cell of the consensus grid, drawn so that it reads in black and white: a mark and a pattern, no glyph needed. */
export function drawMark(doc: Doc, mark: Mark, square: Square): void {
  drawings[mark](doc, square);
  const { x, y, side } = square;
  doc.lineWidth(mark === 'none' ? 0.35 : 0.6).strokeColor(mark === 'none' ? ink.line : ink.quiet);
  doc.rect(x, y, side, side).stroke();
}
