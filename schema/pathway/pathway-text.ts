import { pathwayWords } from '../words/en/pathway';
import { blockWords } from '../words/en/blocks';
import type { Pathway } from '../document/blocks';
import { graphOf, type PathwayGraph, type PlacedStep } from './graph-of';

/** One way out of a step, in words. */
export interface ExitText {
  /** what stands on the line that leaves the step; empty where only one leaves and it is always taken */
  letter: string;
  condition: string;
  /** number of the step it leads to; empty when no step has the code */
  to: string;
  /** the whole line: "a. If she agrees: on to 2.1" */
  text: string;
}

export interface StepText {
  step: PlacedStep;
  /** door, consent point … */
  kind: string;
  title: string;
  /** who, by when, only if, where to find them */
  facts: string[];
  exits: ExitText[];
}

export interface StageText {
  number: number;
  name: string;
  steps: StepText[];
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

function exitsOf(step: PlacedStep, { ways, dangling }: PathwayGraph): ExitText[] {
  const own = [
    ...ways
      .filter(({ from }) => from.at === step.at)
      .map(({ to, condition }) => ({ to: to.number, condition, code: '' })),
    ...dangling.filter(({ from }) => from.at === step.at).map(({ to }) => ({ to: '', condition: '', code: to })),
  ];
  const isPlain = own.length === 1 && own[0]?.condition === '';
  return own.map(({ to, condition, code }, at) => {
    const letter = isPlain ? '' : (letters[at] ?? '*');
    const way = to === '' ? pathwayWords.nowhere(code) : pathwayWords.onTo(to);
    const text = condition === '' ? way : pathwayWords.ifSo(condition, way);
    return { letter, condition, to, text: letter === '' ? text : `${letter}. ${text}` };
  });
}

const kinds: Record<string, string> = blockWords.step.choices.kind;
const categories: Record<string, string> = blockWords.step.choices.opens;

function factsOf({ partyName, timeLimit, condition, opens }: PlacedStep): string[] {
  const { by, within, onlyIf, lookUnder } = pathwayWords;
  return [
    partyName && by(partyName),
    timeLimit && within(timeLimit),
    condition && onlyIf(condition),
    opens && lookUnder(categories[opens] ?? opens),
  ].filter((fact) => fact !== '');
}

const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase('en') + text.slice(1);

const stages: Record<string, string> = blockWords.stage.choices.stage;

/** What a stage is called: in the words of its agencies, else by its kind. */
export const stageName = ({ stage, name }: Pathway['stages'][number]) =>
  name || stages[stage] || pathwayWords.unnamedStage;

/** The pathway in numbered words: the one source of the text, of the diagram's boxes and of what a reader hears. */
export function pathwayText(pathway: Pathway): StageText[] {
  const graph = graphOf(pathway);
  return pathway.stages.map((stage, at) => ({
    number: at + 1,
    name: stageName(stage),
    steps: graph.steps
      .filter((step) => step.stage === at)
      .map((step) => ({
        step,
        kind: capital(kinds[step.kind] ?? pathwayWords.unnamedKind),
        title: step.title.trim() || pathwayWords.untitled,
        facts: factsOf(step),
        exits: exitsOf(step, graph),
      })),
  }));
}
