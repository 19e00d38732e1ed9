import type { Pathway } from '../../../schema/document/blocks';
import { layOutPathway, MARK, outlineOf, outlineStyle, stepMarks } from '../../../schema/pathway';
import type { Band, DrawingSetting, DrawnStep, DrawnText, DrawnWay, Face, Point } from '../../../schema/pathway';
import { pathwayWords } from '../../../schema/words/en/pathway';
import { escapeMarkup } from '~/lib/escape-markup';
import { measureText } from './measure-text';
import { stepId } from './step-id';

const sizes: Record<Face, number> = { stage: 16, kind: 12.5, title: 15, fact: 13 };
const leading: Record<Face, number> = { stage: 23, kind: 17, title: 19.5, fact: 17 };
const isBold: Record<Face, boolean> = { stage: true, kind: true, title: true, fact: false };

const settingOf = (width: number): DrawingSetting => ({
  width,
  leading,
  measure: (text, face) => measureText(text, sizes[face], isBold[face] ? 'semibold' : 'regular'),
});

const short = (length: number) => String(Math.round(length * 10) / 10);
const at = ({ x, y }: Point) => `${short(x)} ${short(y)}`;
const rounded = (path: string) => path.replace(/-?\d+\.\d+/g, (length) => short(Number(length)));

const textSvg = ({ x, y, face, text }: DrawnText) =>
  `<text class="pathway-${face}" x="${short(x)}" y="${short(y)}">${escapeMarkup(text)} </text>`;

/** A line with its arrow, and under it a broader one in the colour of the paper: where lines cross, one passes over. */
function waySvg({ points }: DrawnWay): string {
  const path = `M${points.map(at).join('L')}`;
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const arrow = `M${at({ x: end.x - 4.5, y: end.y - 8 })}L${at(end)}L${at({ x: end.x + 4.5, y: end.y - 8 })}Z`;
  return `<path class="pathway-gap" d="${path}"/><path class="pathway-way" d="${path}"/><path class="pathway-arrow" d="${arrow}"/>`;
}

const letterSvg = ({ at: { x, y }, letter }: DrawnStep['letters'][number]) =>
  `<circle class="pathway-letter" cx="${short(x)}" cy="${short(y)}" r="9"/>` +
  `<text class="pathway-letter-text" x="${short(x)}" y="${short(y + 4)}">${letter}</text>`;

function sideSvg({ x, y, width, height, content }: DrawnStep): string {
  const { side } = outlineStyle[content.step.kind];
  if (!side) return '';
  const left = side === 'start' ? x + 4 : x + width - 4;
  return `<path class="pathway-side" d="M${at({ x: left, y })}V${short(y + height)}"/>`;
}

/** What a reader hears of a step: all that stands in its box, in order, as it stands there. */
const heard = ({ texts }: DrawnStep) => texts.map(({ text }) => text).join(' ');

function stepSvg(drawn: DrawnStep): string {
  const { content, mark, texts } = drawn;
  const { kind } = content.step;
  const { dash } = outlineStyle[kind];
  const box = rounded(outlineOf(kind, drawn, leading.fact));
  const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  const scale = short((mark.width / MARK) * 10);
  const drawing =
    `<path class="pathway-box" d="${box}"${dashes}/>${sideSvg(drawn)}` +
    `<path class="pathway-mark" transform="translate(${at(mark)}) scale(${Number(scale) / 10})" d="${stepMarks[kind]}"/>` +
    texts.map(textSvg).join('');
  const name = escapeMarkup(heard(drawn));
  return `<a class="pathway-step" data-kind="${kind}" href="#${stepId(content.step.code)}" aria-label="${name}">${drawing}</a>`;
}

const bandSvg = ({ x, y, width, height, number, texts }: Band) =>
  `<rect class="pathway-band" data-stage="${number}" x="${x}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/>` +
  `<g aria-hidden="true">${texts.map(textSvg).join('')}</g>`;

const stageSvg = ({ number, name, steps }: Band) =>
  `<g role="group" aria-label="${escapeMarkup(pathwayWords.stage(number, name))}">${steps.map(stepSvg).join('')}</g>`;

/** Steps in the order of the text, whatever their place in the drawing. */
const inOrder = (band: Band): Band => ({
  ...band,
  steps: [...band.steps].sort((a, b) => a.content.step.at - b.content.step.at),
});

/**
 * A pathway as SVG of a width in pixels. Its steps are links to the same steps in words; the rest is for the eye.
 * @param id of this drawing on its page
 */
export function pathwaySvg(pathway: Pathway, width: number, id: string): string {
  const { height, bands, ways } = layOutPathway(pathway, settingOf(width));
  const steps = bands.reduce((sum, band) => sum + band.steps.length, 0);
  const ordered = bands.map(inOrder);
  const letters = bands.flatMap((band) => band.steps).flatMap((step) => step.letters);
  return (
    `<svg class="pathway-svg" role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc" width="${width}" viewBox="-1 -1 ${width + 2} ${short(height + 2)}">` +
    `<title id="${id}-title">${escapeMarkup(pathwayWords.title(pathway.name))}</title>` +
    `<desc id="${id}-desc">${pathwayWords.description(bands.length, steps)}</desc>` +
    ordered.map(bandSvg).join('') +
    `<g aria-hidden="true">${ways.map(waySvg).join('')}</g>` +
    ordered.map(stageSvg).join('') +
    `<g aria-hidden="true">${letters.map(letterSvg).join('')}</g></svg>`
  );
}
