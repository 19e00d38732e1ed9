import type { Figures } from './crowd';

/** One server under one load: its figures, run by run. */
export interface Series {
  load: string;
  server: string;
  runs: Figures[];
}

export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** The middle of some values and how far apart they are. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN,
    least: sorted[0] ?? NaN,
    most: sorted.at(-1) ?? NaN,
  };
}

export const spreadsOf = ({ runs }: Series): Record<string, Spread> =>
  Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((name) => [name, spreadOf(runs.map((figures) => figures[name] ?? NaN))]),
  );

const short = (value: number) => (Number.isNaN(value) ? '–' : String(Number(value.toPrecision(3))));

const cell = ({ median, least, most }: Spread) => `${short(median)} [${short(least)}..${short(most)}]`;

/** A Markdown table for each load: a row per figure, a column per server, and ours as a multiple of the others. */
export function tableOf(all: readonly Series[]): string {
  const loads = [...new Set(all.map(({ load }) => load))];
  return loads
    .map((load) =>
      tableOfLoad(
        load,
        all.filter((series) => series.load === load),
      ),
    )
    .join('\n\n');
}

function tableOfLoad(load: string, series: readonly Series[]): string {
  const columns = series.map((each) => ({ server: each.server, spreads: spreadsOf(each) }));
  const [first, ...others] = columns;
  if (!first) return '';
  const titles = [load, ...columns.map(({ server }) => server), ...others.map(({ server }) => `÷ ${server}`)];
  const rows = Object.keys(first.spreads).map((name) => [
    name,
    ...columns.map(({ spreads }) => cell(spreads[name] ?? spreadOf([]))),
    ...others.map(({ spreads }) => short((first.spreads[name]?.median ?? NaN) / (spreads[name]?.median ?? NaN))),
  ]);
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
