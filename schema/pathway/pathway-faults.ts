import type { DirectoryEntry, Pathway } from '../document/blocks';
import { isListed } from './entries-for';
import { graphOf, reachedFrom, type PathwayGraph, type PlacedStep } from './graph-of';

export type PathwayFaultKind =
  | 'dangling'
  | 'doubled-code'
  | 'no-door'
  | 'unreachable'
  | 'no-way-on'
  | 'no-stop'
  | 'handover-without-consent'
  | 'no-non-specialist'
  | 'no-entry';

/** Something that would leave a woman standing. Words for it: `pathwayFaultSentence`. */
export interface PathwayFault {
  kind: PathwayFaultKind;
  /** which block of the section, counted from 1 */
  block: number;
  /** the step: its number and its code; empty where the fault is one of the whole pathway or of a stage */
  step: string;
  code: string;
  /** what the step says or the stage is called, and where it stands; else of the pathway */
  title: string;
  stepBlock: number;
  /** the code that leads nowhere, or which stage it is: its kind, name or number */
  about: string;
}

interface Setting {
  /** entries of all directories of the procedure; without them nothing is said of providers */
  directory?: readonly DirectoryEntry[];
  /** ids of the parties that are specialists in violence against women; without them nothing is said of such doors */
  specialists?: ReadonlySet<string>;
}

type Fault = Omit<PathwayFault, 'block'>;
type Finder = (graph: PathwayGraph, pathway: Pathway, setting: Setting) => Fault[];

const ofStep = (kind: PathwayFaultKind, { number, code, title, block }: PlacedStep, about = ''): Fault => ({
  ...{ kind, step: number, code, title, about },
  stepBlock: block,
});

const ofPathway = (kind: PathwayFaultKind, { name, block }: Pathway, about = ''): Fault => ({
  ...{ kind, step: '', code: '', title: name, about },
  stepBlock: block,
});

const doorsOf = ({ steps }: PathwayGraph) => steps.filter(({ kind }) => kind === 'door');

const dangling: Finder = ({ dangling: ways }) => ways.map(({ from, to }) => ofStep('dangling', from, to));

const doubled: Finder = (graph) => graph.doubled.map((step) => ofStep('doubled-code', step));

const noDoor: Finder = (graph, pathway) => (doorsOf(graph).length > 0 ? [] : [ofPathway('no-door', pathway)]);

/** Without any door everything would be unreachable; that is said once. */
const unreachable: Finder = (graph) => {
  const doors = doorsOf(graph);
  const reached = reachedFrom(doors, graph.ways);
  return doors.length === 0
    ? []
    : graph.steps.filter(({ at }) => !reached.has(at)).map((step) => ofStep('unreachable', step));
};

/** The way may end at a stop, and with what is given for long. */
const noWayOn: Finder = ({ steps, ways, dangling: torn }, { stages }) =>
  steps
    .filter(({ kind, stage }) => kind !== 'stop' && (stage < stages.length - 1 || kind !== 'service'))
    .filter(({ at }) => ![...ways, ...torn].some(({ from }) => from.at === at))
    .map((step) => ofStep('no-way-on', step));

/** A stage is left at a stop of its own: one further on is reached only by going on. */
const noStop: Finder = (_graph, pathway) =>
  pathway.stages.flatMap(({ name, stage, steps }, at) =>
    steps.length === 0 || steps.some(({ kind }) => kind === 'stop')
      ? []
      : [{ ...ofPathway('no-stop', pathway, stage || name || String(at + 1)), title: name }],
  );

/**
 * Consent is given for one hand-over: behind it, she is asked again. She may also come to a step that no other leads to
 * yet, whether or not it is a door.
 */
const withoutConsent: Finder = (graph) => {
  const isAsked = ({ kind }: PlacedStep) => kind === 'consent';
  const handovers = graph.steps.filter(({ kind }) => kind === 'handover');
  const after = graph.ways.filter(({ from }) => from.kind === 'handover').map(({ to }) => to);
  const entered = new Set(graph.ways.map(({ to }) => to.at));
  const first = graph.steps.filter(({ kind, at }) => kind === 'door' || !entered.has(at));
  const reached = reachedFrom([...first, ...after], graph.ways, isAsked);
  return handovers.filter(({ at }) => reached.has(at)).map((step) => ofStep('handover-without-consent', step));
};

const noNonSpecialist: Finder = (graph, pathway, { specialists }) => {
  const doors = doorsOf(graph);
  if (!specialists || doors.length === 0) return [];
  const open = doors.filter(({ party }) => !specialists.has(party));
  const leads = open.some((door) => graph.ways.some(({ from }) => from.at === door.at));
  return leads ? [] : [ofPathway('no-non-specialist', pathway)];
};

const noEntry: Finder = ({ steps }, _pathway, { directory }) =>
  directory === undefined
    ? []
    : steps.filter((step) => !isListed(step, directory)).map((step) => ofStep('no-entry', step, step.partyName));

const finders = [
  noDoor,
  dangling,
  doubled,
  unreachable,
  noWayOn,
  noStop,
  withoutConsent,
  noNonSpecialist,
  noEntry,
] as const satisfies Finder[];

/** What is wrong with a pathway, in the order in which one would put it right. Never throws. */
export function pathwayFaults(pathway: Pathway, setting: Setting = {}): PathwayFault[] {
  const graph = graphOf(pathway);
  return finders.flatMap((find) => find(graph, pathway, setting).map((fault) => ({ ...fault, block: pathway.block })));
}
