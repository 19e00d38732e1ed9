import type { PathwayFault, PathwayFaultKind } from '../../pathway/pathway-faults';

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

/** What is wrong with a pathway, and what puts it right. */
export const pathwayFaultWords: Record<PathwayFaultKind, { says(fault: PathwayFault): string; remedy: string }> = {
  dangling: {
    says: (fault) => `${at(fault)} leads to ${fault.about}, and no step has that code.`,
    remedy: 'Write the code of a step that exists, or add the step.',
  },
  'doubled-code': {
    says: (fault) => `${at(fault)} has the same code as an earlier step.`,
    remedy: 'Give it a code of its own.',
  },
  'no-door': {
    says: () => 'The pathway has no door: nobody can enter it.',
    remedy: 'Add a step of the kind “door” for each place where a woman may first tell of violence.',
  },
  unreachable: {
    says: (fault) => `No way leads from a door to ${at(fault).toLocaleLowerCase('en')}.`,
    remedy: 'Name its code under “Leads to” of an earlier step, or take the step out.',
  },
  'no-way-on': {
    says: (fault) => `${at(fault)} leads nowhere.`,
    remedy: 'Say which step follows, or make it a stop.',
  },
  'no-stop': {
    says: ({ about }) => `Stage “${about}” has no stop: she cannot leave it when she wants to.`,
    remedy: 'Add a step of the kind “stop” and a way to it.',
  },
  'handover-without-consent': {
    says: (fault) => `${at(fault)} hands her over, and she may not have been asked before.`,
    remedy: 'Put a consent point before the hand-over, on every way that leads there.',
  },
  'no-non-specialist': {
    says: () => 'No door belongs to staff who are not specialists, although she may tell them first.',
    remedy: 'Add a door for them that leads to a consent point and a hand-over.',
  },
  'no-entry': {
    says: (fault) =>
      `${at(fault)} has no provider in the service directory${fault.about === '' ? '' : ` (${fault.about})`}.`,
    remedy: 'Add the provider to the directory, or choose another category or party for the step.',
  },
};
