import type { CheckId } from '../../completeness/checks';
import type { PathwayFault, PathwayFaultKind } from '../../pathway/pathway-faults';
import { stageOf } from '../../pathway/stage-of';
import { checkWords } from './checks';

/** Words of the referral pathway, wherever it is drawn or written out. */
export const pathwayWords = {
  title: (name: string) => name || 'Referral pathway',
  description: (stages: number, steps: number) =>
    `${stages} ${stages === 1 ? 'stage' : 'stages'} with ${steps} ${steps === 1 ? 'step' : 'steps'}, from the doors at ` +
    'the top downwards. Each step leads to the same step in words below.',
  stage: (number: number, name: string) => `Stage ${number}: ${name}`,
  by: (party: string) => party,
  within: (limit: string) => `Time: ${limit}`,
  onlyIf: (condition: string) => `Only if ${condition}`,
  lookUnder: (category: string) => `Directory: ${category}`,
  onTo: (number: string) => `on to ${number}`,
  ifSo: (condition: string, way: string) => `if ${condition}: ${way}`,
  nowhere: (code: string) => `to ${code}, which is not in this pathway`,
  unnamedStage: 'Stage without a name',
  unnamedKind: 'Step',
  untitled: 'Not written yet',
  legend: 'How to read the diagram',
  lettered: 'a, b: ways out of a step, with the condition written in it',
  drawn: (stage: string, steps: number) =>
    `Diagram of ${stage}: ${steps} ${steps === 1 ? 'step' : 'steps'}. The same steps follow in numbered words.`,
};

const at = ({ step, code }: PathwayFault) => (code === '' ? `Step ${step}` : `Step ${step} (${code})`);

/** What is wrong with a pathway. */
const says: Record<PathwayFaultKind, (fault: PathwayFault) => string> = {
  dangling: (fault) => `${at(fault)} leads to ${fault.about}, and no step has that code.`,
  'doubled-code': (fault) => `${at(fault)} has the same code as an earlier step.`,
  'no-door': () => 'The pathway has no door: nobody can enter it.',
  unreachable: (fault) => `No way leads from a door to ${at(fault).toLocaleLowerCase('en')}.`,
  'no-way-on': (fault) => `${at(fault)} leads nowhere.`,
  'no-stop': (fault) => `Stage \u201c${stageOf(fault)}\u201d has no stop: she cannot leave it when she wants to.`,
  'handover-without-consent': (fault) => `${at(fault)} hands her over, and she may not have been asked before.`,
  'no-non-specialist': () => 'No door belongs to staff who are not specialists, although she may tell them first.',
  'no-entry': (fault) =>
    `${at(fault)} has no provider in the service directory${fault.about === '' ? '' : ` (${fault.about})`}.`,
};

/** Each fault is found by a check of the section as well, which says what puts it right. */
const checkOf: Record<PathwayFaultKind, CheckId> = {
  dangling: 'pathway-next',
  'doubled-code': 'pathway-codes',
  'no-door': 'pathway-door',
  unreachable: 'pathway-reached',
  'no-way-on': 'pathway-onward',
  'no-stop': 'pathway-stop',
  'handover-without-consent': 'pathway-consent',
  'no-non-specialist': 'pathway-open-door',
  'no-entry': 'pathway-provider',
};

/** What is wrong with a pathway, and what puts it right. */
export const pathwayFaultSentence = (fault: PathwayFault): string =>
  `${says[fault.kind](fault)} ${checkWords[checkOf[fault.kind]].remedy}`;
