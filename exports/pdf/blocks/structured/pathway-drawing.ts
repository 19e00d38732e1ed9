import { pathwayOf } from '../../../../schema/document/blocks';
import type { DocumentNode } from '../../../../schema/document/node';
import { layOutPathway, MARK, outlineOf, outlineStyle, stepMarks } from '../../../../schema/pathway';
import type { Band, Drawing, DrawnStep, DrawnText, DrawnWay, Face } from '../../../../schema/pathway';
import { pathwayWords } from '../../../../schema/words/en/pathway';
import type { Box } from '../../flow/box';
import { ink, room } from '../../page';
import type { Pen } from '../../paint/pen';
import type { Tag } from '../../paint/tag';
import { baselineOf } from '../../text/baseline';
import { breakLines, type Measure } from '../../text/break-lines';
import { plain } from '../../text/plain';
import { styles, type TextStyle } from '../../text/style';
import type { Setting } from '../block-renderer';

const faces: Record<Face, TextStyle> = {
  stage: { ...styles.label, size: 9.4, leading: 13 },
  kind: { ...styles.label, size: 7.4, leading: 10.4 },
  title: { ...styles.frameBold, size: 8.8, leading: 11.4 },
  fact: { ...styles.frame, size: 7.8, leading: 10.2 },
};

const leading = Object.fromEntries(Object.entries(faces).map(([face, style]) => [face, style.leading])) as Record<
  Face,
  number
>;

type Doc = PDFKit.PDFDocument;

function drawWay(doc: Doc, { points }: DrawnWay): void {
  const trace = () => points.forEach(({ x, y }, at) => (at === 0 ? doc.moveTo(x, y) : doc.lineTo(x, y)));
  trace();
  doc.lineWidth(3).strokeColor(ink.paper).stroke();
  trace();
  doc.lineWidth(0.8).strokeColor(ink.quiet).stroke();
  const end = points.at(-1);
  if (!end) return;
  doc.moveTo(end.x - 2.6, end.y - 5).lineTo(end.x, end.y);
  doc.lineTo(end.x + 2.6, end.y - 5).fill(ink.quiet);
}

/** Kinds differ in outline and mark, so that a grey copy says the same. */
function drawStep(doc: Doc, step: DrawnStep): void {
  const { x, y, width, height, mark, content } = step;
  const { kind } = content.step;
  const { weight, dash, side } = outlineStyle[kind];
  doc
    .save()
    .path(outlineOf(kind, step, leading.fact))
    .lineWidth(weight * 0.7);
  if (dash) doc.dash(dash[0] * 0.7, { space: dash[1] * 0.7 });
  doc.fillAndStroke(ink.paper, ink.text).undash();
  const edge = side === 'start' ? x + 2.6 : x + width - 2.6;
  if (side)
    doc
      .moveTo(edge, y)
      .lineTo(edge, y + height)
      .lineWidth(0.6)
      .stroke();
  doc.translate(mark.x, mark.y).scale(mark.width / MARK);
  doc.lineCap('round').lineJoin('round').lineWidth(1.4).path(stepMarks[kind]).stroke(ink.accent).restore();
}

function drawLetter(doc: Doc, { at: { x, y } }: DrawnStep['letters'][number]): void {
  doc.circle(x, y, 4.8).lineWidth(0.6).fillAndStroke(ink.paper, ink.quiet);
}

function writeText(pen: Pen, tag: Tag, { x, y, face, text }: DrawnText, measure: Measure): void {
  const [line] = breakLines([plain(text, faces[face])], Infinity, measure);
  if (line) pen.line(tag, line, x, y - baselineOf(line), true);
}

interface Slice {
  top: number;
  foot: number;
}

const reaches = ({ top, foot }: Slice, from: number, to: number) => to > top && from < foot;

const span = ({ points }: DrawnWay): [number, number] => {
  const heights = points.map(({ y }) => y);
  return [Math.min(...heights), Math.max(...heights)];
};

/** What of the drawing lies in a slice: its part of the stage, its lines, its steps. */
function drawSlice(doc: Doc, drawing: Drawing, band: Band, slice: Slice): void {
  const top = Math.max(slice.top, band.y);
  const height = Math.min(slice.foot, band.y + band.height) - top;
  doc.rect(0, top, drawing.width, height).fill(band.number % 2 === 1 ? ink.tint : ink.paper);
  doc.rect(0, band.y, drawing.width, band.height).lineWidth(0.5).stroke(ink.line);
  drawing.ways.filter((way) => reaches(slice, ...span(way))).forEach((way) => drawWay(doc, way));
  const steps = band.steps.filter(({ y, height: tall }) => reaches(slice, y, y + tall));
  steps.forEach((step) => drawStep(doc, step));
  steps.flatMap(({ letters }) => letters).forEach((letter) => drawLetter(doc, letter));
}

/** Texts of a slice in the order they are read: the stage, then step after step. */
function textsIn({ steps, texts }: Band, slice: Slice): DrawnText[] {
  const ordered = [...steps].sort((a, b) => a.content.step.at - b.content.step.at);
  const letters = ({ letters: all }: DrawnStep): DrawnText[] =>
    all.map(({ at: { x, y }, letter }) => ({ face: 'kind', text: letter, x: x - 2, y: y + 2.6 }));
  return [...texts, ...ordered.flatMap((step) => [...step.texts, ...letters(step)])].filter(({ y }) =>
    reaches(slice, y, y),
  );
}

interface Stage {
  drawing: Drawing;
  band: Band;
  /** the height at which the next stage begins */
  next: number;
}

/** A stage as boxes: whole where a page holds it, else cut between its rows of steps. */
function stageBoxes({ drawing, band, next }: Stage, { tag, measure }: Setting): Box[] {
  const figure = tag.child('Figure', { alt: pathwayWords.drawn(band.name, band.steps.length) });
  const ends = [...band.cuts, next];
  return ends.map((foot, at) => {
    const slice = { top: ends[at - 1] ?? band.y, foot };
    return {
      height: slice.foot - slice.top,
      gap: at === 0 && band.number === 1 ? 6 : 0,
      keepWithNext: at < ends.length - 1 && band.height < room * 0.95,
      paint: (pen, x, y) => {
        pen.content(figure, () => {
          pen.doc
            .save()
            .rect(x - 1, y, drawing.width + 2, slice.foot - slice.top)
            .clip();
          pen.doc.translate(x, y - slice.top);
          drawSlice(pen.doc, drawing, band, slice);
          pen.doc.restore();
        });
        for (const text of textsIn(band, slice))
          writeText(pen, figure, { ...text, x: x + text.x, y: y - slice.top + text.y }, measure);
      },
    };
  });
}

/** A pathway drawn in lines, a figure for each stage; its words follow as text. Nothing for one without steps. */
export function pathwayDrawing(node: DocumentNode, setting: Setting): Box[] {
  const pathway = pathwayOf({ type: 'doc', content: [node] });
  if (!pathway || pathway.stages.every(({ steps }) => steps.length === 0)) return [];
  const measure = (text: string, face: Face) => setting.measure(text, plain(text, faces[face]));
  const drawing = layOutPathway(pathway, { width: setting.width - 2, leading, measure });
  return drawing.bands.flatMap((band, at) =>
    stageBoxes({ drawing, band, next: drawing.bands[at + 1]?.y ?? drawing.height }, setting),
  );
}
