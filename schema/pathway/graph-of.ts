import type { Pathway, PathwayStep } from '../document/blocks';

/** A step with its place in the pathway. */
export interface PlacedStep extends PathwayStep {
  /** how text and diagram number it: stage and step, such as 2.3 */
  number: string;
  /** which stage and which step of all, counted from 0 */
  stage: number;
  at: number;
}

/** One way from a step to another. */
export interface Way {
  from: PlacedStep;
  to: PlacedStep;
  condition: string;
}

export interface PathwayGraph {
  steps: PlacedStep[];
  ways: Way[];
  /** ways that name a code which no step has */
  dangling: { from: PlacedStep; to: string }[];
  /** steps whose code an earlier one has already */
  doubled: PlacedStep[];
}

const nameOf = (code: string) => code.trim().toLowerCase();

const stepsOf = ({ stages }: Pathway): PlacedStep[] =>
  stages
    .flatMap(({ steps }, stage) => steps.map((step, at) => ({ ...step, stage, number: `${stage + 1}.${at + 1}` })))
    .map((step, at) => ({ ...step, at }));

/** The steps of a pathway in the order of the text, and the ways between them. A code written twice means the first. */
export function graphOf(pathway: Pathway): PathwayGraph {
  const graph: PathwayGraph = { steps: stepsOf(pathway), ways: [], dangling: [], doubled: [] };
  const byCode = new Map<string, PlacedStep>();
  for (const step of graph.steps) {
    const name = nameOf(step.code);
    if (name !== '' && byCode.has(name)) graph.doubled.push(step);
    else if (name !== '') byCode.set(name, step);
  }
  for (const from of graph.steps)
    for (const { to, condition } of from.next) {
      const target = byCode.get(nameOf(to));
      if (target) graph.ways.push({ from, to: target, condition });
      else graph.dangling.push({ from, to });
    }
  return graph;
}

/** The steps that can be reached from some of them, themselves included; nobody goes on from where `ends` says so. */
export function reachedFrom(
  starts: readonly PlacedStep[],
  ways: readonly Way[],
  ends: (step: PlacedStep) => boolean = () => false,
): Set<number> {
  const reached = new Set(starts.map(({ at }) => at));
  const open = [...starts];
  for (let step = open.shift(); step; step = open.shift()) {
    if (ends(step)) continue;
    for (const { from, to } of ways) {
      if (from.at !== step.at || reached.has(to.at)) continue;
      reached.add(to.at);
      open.push(to);
    }
  }
  return reached;
}
