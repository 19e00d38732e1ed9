import { directoryOf, pathwaysOf, type Pathway, type PathwayStep } from '../document/blocks';
import type { Facts } from './facts';
import type { Found } from './rule';

const stages = ['disclosure', 'immediate', 'longer-term'] as const;

const stageNames = {
  disclosure: 'disclosure',
  immediate: 'crisis information and immediate response',
  'longer-term': 'longer-term response',
};

const stepsOf = ({ stages: all }: Pathway): PathwayStep[] => all.flatMap(({ steps }) => steps);

const called = ({ code, title }: PathwayStep) => [code, title].filter(Boolean).join(' \u00b7 ');

const about = (step: PathwayStep, rest = ''): Found => ({
  about: `${step.code} ${step.title} ${rest}`,
  label: called(step),
  block: step.block,
});

const each =
  (find: (pathway: Pathway, facts: Facts) => Found[]) =>
  (facts: Facts): Found[] =>
    pathwaysOf(facts.section.document).flatMap((pathway) => find(pathway, facts));

/** Stages that no pathway of the section has a step in. */
export function missingStages({ section }: Facts): Found[] {
  const pathways = pathwaysOf(section.document);
  if (pathways.length === 0) return [];
  const filled = pathways.flatMap((pathway) => pathway.stages.filter(({ steps }) => steps.length > 0));
  return stages
    .filter((stage) => !filled.some((one) => one.stage === stage))
    .map((stage) => ({ about: stage, label: stageNames[stage] }));
}

/** Stages with steps of which none is a way out. */
export const stagesWithoutStop = each((pathway) =>
  pathway.stages
    .filter(({ steps }) => steps.length > 0 && !steps.some(({ kind }) => kind === 'stop'))
    .map(({ stage, name }) => ({
      about: stage || name,
      label: name || (stage === '' ? '' : stageNames[stage]),
      block: pathway.block,
    })),
);

/** Hand-overs that somebody can come to without having been asked since the one before. */
export const handoversWithoutConsent = each((pathway) => {
  const steps = stepsOf(pathway);
  const entered = new Set(steps.flatMap(({ next }) => next.map(({ to }) => to)));
  const waiting = steps
    .filter(({ kind, code }) => kind === 'door' || !entered.has(code))
    .map((step) => ({ step, asked: false }));
  const seen = new Set<string>();
  const bare = new Set<PathwayStep>();
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { step, asked } = at;
    const place = `${steps.indexOf(step)} ${asked}`;
    if (seen.has(place)) continue;
    seen.add(place);
    if (step.kind === 'handover' && !asked) bare.add(step);
    const askedAfter = step.kind === 'consent' || (asked && step.kind !== 'handover');
    for (const { to } of step.next) {
      for (const next of steps)
        if (next.code !== '' && next.code === to) waiting.push({ step: next, asked: askedAfter });
    }
  }
  return [...bare].map((step) => about(step));
});

/** Steps that lead to a code no step has. */
export const deadEnds = each((pathway) => {
  const codes = new Set(stepsOf(pathway).map(({ code }) => code));
  return stepsOf(pathway).flatMap((step) =>
    step.next
      .filter(({ to }) => !codes.has(to))
      .map(({ to }) => ({ ...about(step, to), label: `${called(step)} \u2192 ${to}` })),
  );
});

const providing = new Set<PathwayStep['kind']>(['door', 'service', 'handover']);

/** Doors, services and hand-overs that name a provider whom no directory lists. */
export const providersNotListed = each((pathway, { sections }) => {
  const entries = directoryOf(sections.map(({ document }) => document));
  const isListed = ({ party, partyName, opens }: PathwayStep) => {
    if (`${party}${partyName}${opens}` === '') return true;
    const byParty = entries.some((entry) => entry.party === party || (partyName !== '' && entry.name === partyName));
    return party === '' && partyName === '' ? entries.some(({ category }) => category === opens) : byParty;
  };
  return stepsOf(pathway)
    .filter(({ kind }) => providing.has(kind))
    .filter((step) => !isListed(step))
    .map((step) => about(step, `${step.party} ${step.partyName} ${step.opens}`));
});

const status =
  /\b(?:visas?|passports?|work permits?|residence permits?|(?:im)?migration status|legal status|identity card|(?:un)?documented|papers)\b/i;
const open =
  /\b(?:not|never|no|nor|without|regardless|irrespective|whatever|whether or not|lost|replace\w*|travel papers)\b/i;

const demanded =
  /\b(?:holds?|has|have|shows?|presents?|presentation|produces?|valid|proofs?|proves?|requires?|required|only|checks?|checked|verif\w+)\b/i;

/** Steps that open only to somebody with papers. */
export const stepsAskingForStatus = each((pathway) =>
  stepsOf(pathway)
    .filter(({ title, condition, next }) => {
      const said = [title, condition, ...next.map((each) => each.condition)];
      return said.some((words) => status.test(words) && demanded.test(words) && !open.test(words));
    })
    .map((step) => about(step, step.condition)),
);
