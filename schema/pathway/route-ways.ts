import type { PlacedStep, Way } from './graph-of';

/**
 * Where the lines run. Between two rows lies a channel; lines to one step share a track in each channel and one lane in
 * the gutter beside all rows, so that they join before they arrive.
 */
export interface Routes {
  /** by channel: the steps whose lines have a track there, in the order of the tracks */
  tracks: number[][];
  /** by step: its lane, counted from the boxes outwards */
  lanes: Map<number, number>;
  laneCount: number;
  /** the channels above and below the row of a step */
  above(step: PlacedStep): number;
  below(step: PlacedStep): number;
  /** the channels that lie under the heading of a stage */
  firsts: ReadonlySet<number>;
}

/** Channels of each row, counted through the drawing: two stages share none, their headings stand between. */
function channelsOf(stages: readonly PlacedStep[][][]) {
  const above = new Map<number, number>();
  const firsts = new Set<number>();
  let channel = 0;
  for (const rows of stages) {
    firsts.add(channel);
    for (const row of rows) {
      row.forEach(({ at }) => above.set(at, channel));
      channel += 1;
    }
    channel += 1;
  }
  return { above, firsts, count: channel };
}

interface Span {
  to: number;
  first: number;
  last: number;
}

/** Lanes that are free again are used again: the innermost that is. */
function lanesOf(spans: readonly Span[]) {
  const ends: number[] = [];
  const lanes = new Map<number, number>();
  for (const { to, first, last } of [...spans].sort((a, b) => a.first - b.first || a.last - b.last || a.to - b.to)) {
    const free = ends.findIndex((end) => end < first);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = last;
    lanes.set(to, lane);
  }
  return { lanes, laneCount: ends.length };
}

/** Tracks and lanes for all ways between steps that stand in these rows, by stage. */
export function routeWays(stages: readonly PlacedStep[][][], ways: readonly Way[]): Routes {
  const { above: channels, firsts, count } = channelsOf(stages);
  const above = ({ at }: PlacedStep) => channels.get(at) ?? 0;
  const below = (step: PlacedStep) => above(step) + 1;
  const used = Array.from({ length: count }, () => new Set<number>());
  const spans = new Map<number, Span>();
  for (const { from, to } of ways) {
    const [out, into] = [below(from), above(to)];
    used[out]?.add(to.at);
    used[into]?.add(to.at);
    if (out === into) continue;
    const { first, last } = spans.get(to.at) ?? { first: into, last: into };
    spans.set(to.at, { to: to.at, first: Math.min(first, out), last: Math.max(last, out) });
  }
  const tracks = used.map((steps) => [...steps].sort((a, b) => a - b));
  return { tracks, ...lanesOf([...spans.values()]), above, below, firsts };
}
