import type { Pathway } from '../document/blocks';
import { pathwayWords } from '../words/en/pathway';
import type { Band, DrawnStep, Drawing, DrawingSetting, DrawnWay, Point } from './drawing';
import { graphOf, type Way } from './graph-of';
import { pathwayText, type StageText, type StepText } from './pathway-text';
import { routeWays, type Routes } from './route-ways';
import { rowsOf } from './rows-of';
import { setColumn, setStep, type SetStep } from './set-step';

/** Lengths of a drawing, all from the size of its type. */
function spacesOf({ leading, width }: DrawingSetting, laneCount: number, columns: number) {
  const em = leading.fact;
  const pad = em * 0.8;
  const gap = em * 1.4;
  const lane = laneCount === 0 ? 0 : Math.min(em * 0.7, (width * 0.3) / laneCount);
  const inner = width - 2 * pad - lane * (laneCount + 1);
  const box = (inner - gap * (columns - 1)) / columns;
  const alone = Math.min(inner, box * 1.7);
  return { em, pad, gap, lane, inner, box, alone, track: em * 0.6, head: em * 0.9, foot: em * 1.3 };
}

type Spaces = ReturnType<typeof spacesOf>;

/** Boxes narrower than twelve letters or so cannot be read; more than three beside each other cannot be followed. */
const columnsIn = ({ width, leading }: DrawingSetting) =>
  Math.max(1, Math.min(3, Math.floor(width / (leading.fact * 12.5))));

interface Sheet {
  setting: DrawingSetting;
  routes: Routes;
  spaces: Spaces;
  /** y of the top of each channel */
  channels: number[];
}

const channelHeight = ({ routes, spaces }: Sheet, channel: number, isFirst: boolean) =>
  (isFirst ? spaces.head * 0.5 : spaces.foot) + (routes.tracks[channel]?.length ?? 0) * spaces.track + spaces.head;

const lettersOf = ({ content: { exits }, x, y, width, height }: Omit<DrawnStep, 'letters'>) =>
  exits
    .map(({ letter }, at) => ({ letter, at: { x: x + (width * (at + 1)) / (exits.length + 1), y: y + height } }))
    .filter(({ letter }) => letter !== '');

/** A row of boxes in the middle of the drawing, all as high as the highest. */
function placeRow(set: readonly SetStep[], { spaces }: Sheet, y: number): DrawnStep[] {
  const { pad, gap, inner } = spaces;
  const box = set[0]?.width ?? 0;
  const height = Math.max(...set.map((each) => each.height));
  const left = pad + (inner - set.length * box - (set.length - 1) * gap) / 2;
  return set.map(({ content, texts, mark, width }, at) => {
    const x = left + at * (box + gap);
    const placed = {
      ...{ content, x, y, width, height },
      texts: texts.map((each) => ({ ...each, x: x + each.x, y: y + each.y })),
      mark: { ...mark, x: x + mark.x, y: y + mark.y },
    };
    return { ...placed, letters: lettersOf(placed) };
  });
}

/** A stage from `top`: its heading, then channel and row in turn. Notes where its channels begin. */
function placeStage(stage: StageText, rows: readonly StepText[][], sheet: Sheet, top: number): Band {
  const { setting, spaces, channels } = sheet;
  const heading = { text: pathwayWords.stage(stage.number, stage.name), face: 'stage' as const, x: spaces.pad };
  const { texts, bottom } = setColumn([heading], setting, spaces.pad + spaces.inner, top + spaces.em * 0.4);
  const steps: DrawnStep[] = [];
  const cuts: number[] = [];
  let y = bottom;
  const turn = (isFirst: boolean) => {
    if (!isFirst) cuts.push(y + spaces.foot);
    const channel = channels.push(y) - 1;
    y += channelHeight(sheet, channel, isFirst);
  };
  turn(true);
  for (const row of rows) {
    const placed = placeRow(
      row.map((content) => setStep(content, row.length === 1 ? spaces.alone : spaces.box, setting)),
      sheet,
      y,
    );
    steps.push(...placed);
    y += placed[0]?.height ?? 0;
    turn(false);
  }
  const { number, name } = stage;
  return { number, name, texts, steps, cuts: cuts.slice(0, -1), x: 0, y: top, width: setting.width, height: y - top };
}

const centre = ({ x, width }: DrawnStep) => x + width / 2;

/** Where a way leaves its step: in its place among the ways out, beside the middle unless it goes straight down. */
function portOf(from: DrawnStep, to: DrawnStep, at: number, isDirect: boolean, em: number): Point {
  const x = from.x + (from.width * (at + 1)) / (from.content.exits.length + 1);
  const y = from.y + from.height;
  const meets = Math.abs(x - centre(to)) < em * 0.3;
  if (meets && isDirect) return { x: centre(to), y };
  const isMiddle = Math.abs(x - centre(from)) < 0.01 && from.content.exits[at]?.letter === '';
  return { x: isMiddle ? x - em * 0.5 : x, y };
}

function pointsOf(way: Way, at: number, from: DrawnStep, to: DrawnStep, sheet: Sheet): Point[] {
  const { routes, spaces, channels, setting } = sheet;
  const [out, into] = [routes.below(way.from), routes.above(way.to)];
  const port = portOf(from, to, at, out === into, spaces.em);
  const end = { x: centre(to), y: to.y };
  if (out === into && port.x === end.x) return [port, end];
  const trackIn = (channel: number) => {
    const track = routes.tracks[channel]?.indexOf(way.to.at) ?? 0;
    const isFirst = channel === into && isFirstOfStage(way, routes);
    return (channels[channel] ?? 0) + (isFirst ? spaces.head * 0.5 : spaces.foot) + (track + 0.5) * spaces.track;
  };
  const [low, high] = [trackIn(out), trackIn(into)];
  if (out === into) return [port, { x: port.x, y: low }, { x: end.x, y: low }, end];
  const lane = setting.width - spaces.pad - spaces.lane * ((routes.lanes.get(way.to.at) ?? 0) + 0.5);
  return [port, { x: port.x, y: low }, { x: lane, y: low }, { x: lane, y: high }, { x: end.x, y: high }, end];
}

/** The first channel of a stage lies under its heading, where no step is above. */
const isFirstOfStage = ({ to }: Way, { above, firsts }: Routes) => firsts.has(above(to));

/** The ways in the order of the text, each with its place among those that leave its step. */
function drawWays(ways: readonly Way[], bands: readonly Band[], sheet: Sheet): DrawnWay[] {
  const steps = new Map(bands.flatMap((band) => band.steps).map((drawn) => [drawn.content.step.at, drawn]));
  const left = new Map<number, number>();
  return ways.flatMap((way) => {
    const at = left.get(way.from.at) ?? 0;
    left.set(way.from.at, at + 1);
    const [from, to] = [steps.get(way.from.at), steps.get(way.to.at)];
    return from && to ? [{ from: way.from.at, to: way.to.at, points: pointsOf(way, at, from, to, sheet) }] : [];
  });
}

/**
 * A pathway as boxes and lines: a band for each stage, its steps in rows, lines between the rows and beside them. Boxes
 * never touch each other, no line runs through a box; the same pathway is always drawn the same.
 */
export function layOutPathway(pathway: Pathway, setting: DrawingSetting): Drawing {
  const { ways } = graphOf(pathway);
  const columns = columnsIn(setting);
  const stages = pathwayText(pathway);
  const rows = stages.map(({ steps }) =>
    rowsOf(
      steps.map(({ step }) => step),
      ways,
      columns,
    ),
  );
  const routes = routeWays(rows, ways);
  const sheet: Sheet = { setting, routes, spaces: spacesOf(setting, routes.laneCount, columns), channels: [] };
  const contents = new Map(stages.flatMap(({ steps }) => steps).map((content) => [content.step.at, content]));
  const bands: Band[] = [];
  let y = 0;
  stages.forEach((stage, at) => {
    const filled = (rows[at] ?? []).map((row) => row.flatMap((step) => contents.get(step.at) ?? []));
    const band = placeStage(stage, filled, sheet, y);
    bands.push(band);
    y += band.height + sheet.spaces.em * 0.8;
  });
  const height = Math.max(0, y - sheet.spaces.em * 0.8);
  return { width: setting.width, height, bands, ways: drawWays(ways, bands, sheet) };
}
