import { availableParallelism, cpus } from 'node:os';

export interface Figure {
  name: string;
  value: number;
  unit: string;
  parameters: Record<string, string | number | boolean>;
}

/** What may be said behind a scenario's name; each reads what concerns it. */
export interface Options {
  /** where results go besides standard output */
  out?: string;
  rounds?: string;
  seconds?: string;
  /** names with commas between them */
  servers?: string;
  loads?: string;
}

export interface Scenario {
  /** what `npm run bench -- NAME` looks for, from its beginning */
  name: string;
  /** runs when no name is given: all of these together stay under a minute */
  isShort: boolean;
  run(report: (figure: Figure) => void, options: Options): Promise<void>;
}

const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  node: process.version,
  platform: `${process.platform}-${process.arch}`,
};

const rounded = (value: number) => Number(value.toPrecision(4));

/** One JSON line per figure on standard output. */
export function report(figure: Figure): void {
  process.stdout.write(`${JSON.stringify({ ...figure, value: rounded(figure.value), machine })}\n`);
}

/** The value below which a share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
