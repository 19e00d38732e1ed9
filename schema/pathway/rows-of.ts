import type { PlacedStep, Way } from './graph-of';

/**
 * The steps of a stage in rows: a step stands under those of its stage that lead to it. Only earlier steps of the text
 * count, so that a way back makes no circle.
 */
export function rowsOf(steps: readonly PlacedStep[], ways: readonly Way[], columns: number): PlacedStep[][] {
  const rank = new Map<number, number>();
  for (const step of steps) {
    const before = ways
      .filter(({ from, to }) => to.at === step.at && from.stage === step.stage && from.at < step.at)
      .map(({ from }) => rank.get(from.at) ?? 0);
    rank.set(step.at, before.length === 0 ? 0 : Math.max(...before) + 1);
  }
  const rows: PlacedStep[][] = [];
  const ranks = [...new Set(rank.values())].sort((a, b) => a - b);
  for (const each of ranks) {
    const level = steps.filter(({ at }) => rank.get(at) === each);
    const count = Math.ceil(level.length / columns);
    const size = Math.ceil(level.length / count);
    for (let at = 0; at < level.length; at += size) rows.push(level.slice(at, at + size));
  }
  return rows;
}
