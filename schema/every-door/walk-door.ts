import type { DirectoryEntry, Pathway } from '../document/blocks';
import { entriesFor } from '../pathway/entries-for';
import { graphOf, type PathwayGraph, type PlacedStep, type Way } from '../pathway/graph-of';
import { isServed, servicesAt, type Moment, type ServiceAt } from './service-at';
import { minutesOf } from './time-limit';

export interface Walk extends Moment {
  /** code of the door */
  door: string;
  /** conditions of the pathway that hold for her, as they are written there; none: every way is walked */
  situation: readonly string[];
}

export type DeadEndReason =
  /** closed, and no time limit leaves room to wait */
  | 'closed'
  /** the directory says nothing of that day */
  | 'hours-unknown'
  | 'no-language'
  /** nobody of the directory does this step */
  | 'no-provider'
  /** a way leads to a code that no step has */
  | 'dangling'
  | 'no-way-on'
  /** she is handed over without having been asked */
  | 'no-consent';

export interface DeadEnd {
  reason: DeadEndReason;
  /** the code that leads nowhere */
  about: string;
  /** which of the two registers is to be put right */
  fix: 'pathway' | 'directory';
  /** which of the directory's entries, counted from 0; undefined where it has none that would do */
  entry: number | undefined;
  /** number of the step */
  step: string;
}

export interface Visit {
  step: PlacedStep;
  /** the step she comes from and what must be true for it; undefined at the door */
  from: { number: string; condition: string } | undefined;
  /** who does this step, the most useful first; undefined where nobody is asked */
  services: ServiceAt[] | undefined;
  /** she is helped at once · she can wait · it is not meant for this hour · she stands there */
  outcome: 'served' | 'waits' | 'later' | 'dead-end';
  deadEnds: DeadEnd[];
}

export interface Walked {
  visits: Visit[];
  verdict: 'open' | 'waits' | 'dead-end';
  deadEnds: DeadEnd[];
  /** who would have served her at that moment, where a door is closed */
  instead: ServiceAt[];
}

interface Registers {
  pathway: Pathway;
  directory: readonly DirectoryEntry[];
}

/** Registers made ready for many walks: what was found out for one is known to the next. */
interface Ground extends Registers {
  graph: PathwayGraph;
  services: Map<string, ServiceAt[] | undefined>;
}

/** Ground for as many walks as wanted, as long as nobody changes the registers. */
export const groundOf = (registers: Registers): Ground => ({
  ...registers,
  graph: graphOf(registers.pathway),
  services: new Map(),
});

function servicesOn({ directory, services }: Ground, step: PlacedStep, walk: Walk): ServiceAt[] | undefined {
  const key = JSON.stringify([step.opens, step.party, walk.day, walk.time, walk.language]);
  if (services.has(key)) return services.get(key);
  const entries = entriesFor(step, directory);
  const found = entries && servicesAt(entries, walk, directory);
  services.set(key, found);
  return found;
}

const words = (text: string) => text.trim().toLowerCase();

/** The ways she may take: those whose conditions hold; where none does, all of them, since nobody said which. */
function waysFrom(step: PlacedStep, { ways }: PathwayGraph, situation: readonly string[]): Way[] {
  const own = ways.filter(({ from }) => from.at === step.at);
  const holds = ({ condition, to }: Way) =>
    [condition, to.condition].every((each) => each === '' || situation.some((known) => words(known) === words(each)));
  const isFree = ({ condition, to }: Way) => condition === '' && to.condition === '';
  const open = own.filter(holds);
  return situation.length === 0 || open.length === 0 || own.every(isFree) ? own : open;
}

const ofPathway = (reason: DeadEndReason, { number: step }: PlacedStep, about = ''): DeadEnd => ({
  ...{ reason, about, step },
  entry: undefined,
  fix: 'pathway',
});

/** What is wrong with the step itself, at whatever hour. */
function wrongWith(step: PlacedStep, graph: PathwayGraph, isAsked: boolean, isLast: boolean): DeadEnd[] {
  const torn = graph.dangling.filter(({ from }) => from.at === step.at);
  const leads = torn.length > 0 || graph.ways.some(({ from }) => from.at === step.at);
  const mayEnd = step.kind === 'stop' || (isLast && step.kind === 'service');
  return [
    ...torn.map(({ to }) => ofPathway('dangling', step, to)),
    ...(leads || mayEnd ? [] : [ofPathway('no-way-on', step)]),
    ...(step.kind === 'handover' && !isAsked ? [ofPathway('no-consent', step)] : []),
  ];
}

const reasonOf = ({ opening, understanding }: ServiceAt): DeadEndReason => {
  if (understanding === 'nobody') return 'no-language';
  return opening === 'unknown' ? 'hours-unknown' : 'closed';
};

/** Whether the time limit leaves room until the first of them opens whom she can speak to. */
function canWait({ timeLimit, kind }: PlacedStep, services: readonly ServiceAt[]): boolean {
  const limit = minutesOf(timeLimit);
  if (kind === 'door' || limit === undefined) return false;
  return services.some(
    ({ next, understanding }) => understanding !== 'nobody' && next !== undefined && next.wait <= limit,
  );
}

/** How she fares with those who do a step. What is given for long is not looked for at night. */
function serve(
  step: PlacedStep,
  services: ServiceAt[] | undefined,
  isLongerTerm: boolean,
): Pick<Visit, 'outcome' | 'deadEnds'> {
  if (services === undefined || services.some(isServed)) return { outcome: 'served', deadEnds: [] };
  const [best] = services;
  if (!best) return { outcome: 'dead-end', deadEnds: [{ ...ofPathway('no-provider', step), fix: 'directory' }] };
  const reason = reasonOf(best);
  const isLater = isLongerTerm && reason === 'closed';
  if (isLater) return { outcome: 'later', deadEnds: [] };
  if (canWait(step, services)) return { outcome: 'waits', deadEnds: [] };
  return {
    outcome: 'dead-end',
    deadEnds: [{ reason, about: best.name, fix: 'directory', entry: best.entry, step: step.number }],
  };
}

interface Coming {
  step: PlacedStep;
  from: Visit['from'];
  /** consent was given since the last hand-over */
  isAsked: boolean;
}

function visit({ step, from, isAsked }: Coming, ground: Ground, walk: Walk): Visit {
  const { pathway, graph } = ground;
  const services = servicesOn(ground, step, walk);
  const served = serve(step, services, pathway.stages[step.stage]?.stage === 'longer-term');
  const wrong = wrongWith(step, graph, isAsked, step.stage === pathway.stages.length - 1);
  const deadEnds = [...served.deadEnds, ...wrong];
  return { step, from, services, outcome: wrong.length > 0 ? 'dead-end' : served.outcome, deadEnds };
}

/** At a closed door nobody asks her anything: there the walk ends. */
const goesOn = ({ step, deadEnds }: Visit) =>
  step.kind !== 'stop' && !(step.kind === 'door' && deadEnds.some(({ fix }) => fix === 'directory'));

function visits(door: PlacedStep, ground: Ground, walk: Walk): Visit[] {
  const done: Visit[] = [];
  const seen = new Set<string>();
  const open: Coming[] = [{ step: door, from: undefined, isAsked: false }];
  for (let coming = open.shift(); coming; coming = open.shift()) {
    const { step } = coming;
    const isAsked = step.kind === 'consent' || (coming.isAsked && step.kind !== 'handover');
    const before = done.find((each) => each.step.at === step.at);
    const key = `${step.at} ${coming.isAsked}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const here = visit(coming, ground, walk);
    if (!before) done.push(here);
    else if (here.deadEnds.length > before.deadEnds.length) Object.assign(before, here);
    if (!goesOn(here)) continue;
    for (const { to, condition } of waysFrom(step, ground.graph, walk.situation))
      open.push({ step: to, from: { number: step.number, condition }, isAsked });
  }
  return done.sort((a, b) => a.step.at - b.step.at);
}

/** Whoever could help at once when a door is shut: those that see women in need, not all of the directory. */
const firstHelp = new Set<DirectoryEntry['category']>(['hotline', 'police', 'health', 'shelter']);

function insteadOf({ directory }: Registers, walk: Walk): ServiceAt[] {
  const helpers = directory.filter(({ category }) => firstHelp.has(category));
  return servicesAt(helpers, walk, directory).filter(isServed);
}

/**
 * One woman's way from a door, step by step in the order of the pathway: who is there, whether they understand her,
 * where she is asked, where she would be left standing. Nothing in it says how a provider is reached. Undefined where
 * the pathway has no such door.
 */
export const walkDoor = (registers: Registers, walk: Walk): Walked | undefined => walkOn(groundOf(registers), walk);

/** As `walkDoor`, on ground that other walks have trodden. */
export function walkOn(ground: Ground, walk: Walk): Walked | undefined {
  const door = ground.graph.steps.find(({ kind, code }) => kind === 'door' && words(code) === words(walk.door));
  if (!door) return undefined;
  const all = visits(door, ground, walk);
  const deadEnds = all.flatMap((each) => each.deadEnds);
  const verdict = deadEnds.length > 0 ? 'dead-end' : all.some(({ outcome }) => outcome === 'waits') ? 'waits' : 'open';
  return { visits: all, verdict, deadEnds, instead: verdict === 'dead-end' ? insteadOf(ground, walk) : [] };
}

/** Every condition that the pathway asks about, in its order, each once. */
export function situationsOf(pathway: Pathway): string[] {
  const { steps } = graphOf(pathway);
  const all = steps.flatMap(({ condition, next }) => [condition, ...next.map((each) => each.condition)]);
  return [...new Map(all.filter(Boolean).map((each) => [words(each), each])).values()];
}
