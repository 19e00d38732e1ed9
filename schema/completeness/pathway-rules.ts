import { directoryOf, pathwaysOf, type Pathway, type PathwayStep } from '../document/blocks';
import { pathwayFaults, type PathwayFault, type PathwayFaultKind } from '../pathway/pathway-faults';
import { stageOf } from '../pathway/stage-of';
import { blockWords } from '../words/en/blocks';
import type { Facts } from './facts';
import type { Found, Rule } from './rule';

const stages = ['disclosure', 'immediate', 'longer-term'] as const;

const stageNames = blockWords.stage.choices.stage;

const stepsOf = ({ stages: all }: Pathway): PathwayStep[] => all.flatMap(({ steps }) => steps);

const called = ({ code, title }: Pick<PathwayStep, 'code' | 'title'>) => [code, title].filter(Boolean).join(' \u00b7 ');

const about = (step: PathwayStep, rest = ''): Found => ({
  about: `${step.code} ${step.title} ${rest}`,
  label: called(step),
  block: step.block,
});

const each =
  (find: (pathway: Pathway, facts: Facts) => Found[]) =>
  (facts: Facts): Found[] =>
    pathwaysOf(facts.section.document).flatMap((pathway) => find(pathway, facts));

/** The faults of one kind in the pathways of a section: what the page of every door says of them, too. */
const faulty = (kind: PathwayFaultKind, found: (fault: PathwayFault) => Found): Rule['run'] =>
  each((pathway, { sections, parties }) =>
    pathwayFaults(pathway, {
      directory: directoryOf(sections.map(({ document }) => document)),
      specialists: new Set(parties.filter(({ specialist }) => specialist).map(({ id }) => id)),
    })
      .filter((fault) => fault.kind === kind)
      .map(found),
  );

const atStep = ({ code, title, stepBlock, about: rest }: PathwayFault): Found => ({
  about: `${code} ${title} ${rest}`,
  label: called({ code, title }),
  block: stepBlock,
});

const ofWhole = ({ block }: PathwayFault): Found => ({ about: '', block });

/** Stages that no pathway of the section has a step in. */
export function missingStages({ section }: Facts): Found[] {
  const pathways = pathwaysOf(section.document);
  if (pathways.length === 0) return [];
  const filled = pathways.flatMap((pathway) => pathway.stages.filter(({ steps }) => steps.length > 0));
  return stages
    .filter((stage) => !filled.some((one) => one.stage === stage))
    .map((stage) => ({ about: stage, label: stageNames[stage] }));
}

export const stagesWithoutStop = faulty('no-stop', (fault) => ({
  ...{ about: fault.about, block: fault.block },
  label: stageOf(fault),
}));

export const handoversWithoutConsent = faulty('handover-without-consent', atStep);

export const leadingNowhere = faulty('dangling', (fault) => ({
  ...atStep(fault),
  label: `${called(fault)} \u2192 ${fault.about}`,
}));

export const providersNotListed = faulty('no-entry', atStep);
export const pathwaysWithoutDoor = faulty('no-door', ofWhole);
export const codesTwice = faulty('doubled-code', atStep);
export const stepsCutOff = faulty('unreachable', atStep);
export const deadEnds = faulty('no-way-on', atStep);
export const withoutDoorForAll = faulty('no-non-specialist', ofWhole);

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
