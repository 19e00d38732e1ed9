import type { DocumentNode } from '../node';
import type { AttributesOf } from './block-specs';
import { entriesOf, findBlocks, type Found } from './read-block';

export interface Leading {
  /** code of the step it leads to; a pathway may name one that is not there */
  to: string;
  /** when this way is taken, empty where it always is */
  condition: string;
}

export interface PathwayStep {
  code: string;
  kind: AttributesOf<'step'>['kind'];
  title: string;
  party: string;
  partyName: string;
  timeLimit: string;
  /** category of the directory whose entries do this step, for their hours and languages */
  opens: AttributesOf<'step'>['opens'];
  /** when the step is taken at all */
  condition: string;
  next: Leading[];
  /** which block of the section it stands in, counted from 1 */
  block: number;
}

export interface PathwayStage {
  stage: AttributesOf<'stage'>['stage'];
  name: string;
  steps: PathwayStep[];
}

export interface Pathway {
  name: string;
  stages: PathwayStage[];
  block: number;
}

function leadingOf(line: string): Leading {
  const [to = '', ...condition] = line.split(':');
  return { to: to.trim(), condition: condition.join(':').trim() };
}

function stepOf({ attrs, words, block }: Found<'step'>): PathwayStep {
  const { code, kind, party, name, timeLimit, opens, condition, next } = attrs;
  const title = words.replaceAll('\n', ' ');
  return {
    ...{ code, kind, title, party, partyName: name, timeLimit, opens, condition, block },
    next: entriesOf(next).map(leadingOf),
  };
}

/** The pathways of a section: what is drawn as a diagram and walked by checks. */
export function pathwaysOf(document: DocumentNode): Pathway[] {
  return findBlocks(document, 'pathway').map(({ attrs, node, block }) => ({
    name: attrs.name,
    block,
    stages: findBlocks(node, 'stage', block).map((stage) => ({
      stage: stage.attrs.stage,
      name: stage.attrs.name,
      steps: findBlocks(stage.node, 'step', block).map(stepOf),
    })),
  }));
}

/** The pathway of a section; undefined where it has none. */
export const pathwayOf = (document: DocumentNode): Pathway | undefined => pathwaysOf(document)[0];
