import type { ChecklistAnswer } from '../vocabulary/checklist';
import type { Sector } from '../vocabulary/parties';
import type { Checklist, ChecklistItem } from './checklist';

export interface ChecklistProfile {
  /** women set out from here to work abroad, or come back */
  origin: boolean;
  /** women come here to work */
  destination: boolean;
  /** the agency specialises in violence against women */
  specialist: boolean;
  /** leaves out the groups put to other sectors; all groups where it is not given */
  sector?: Sector;
}

export interface ChecklistAnswers {
  /** by number of the item; a repeated item under the number it repeats, or its own */
  items: Readonly<Record<number, ChecklistAnswer>>;
  /** by number of the fact: what is done about it, where the fact has words of its own for that */
  mitigations?: Readonly<Record<number, ChecklistAnswer>>;
}

export interface ShownItem extends ChecklistItem {
  /** waiting: its parent is not answered so that it opens; an answer given before is kept and not counted */
  state: 'open' | 'waiting';
  answer: ChecklistAnswer | null;
}

/** Counts of the open items that are no facts. What does not apply is left out of what could be met. */
export interface ChecklistProgress {
  met: number;
  inProcess: number;
  notMet: number;
  unanswered: number;
  notApplicable: number;
  of: number;
}

export interface ShownChecklist {
  groups: { title: string; items: ShownItem[]; progress: ChecklistProgress }[];
  /** repeated items once */
  progress: ChecklistProgress;
  /** facts that are so here; each needs what lessens the risk, and is safe only once that is met */
  risks: { number: number; words: string; mitigation: string; mitigated: boolean }[];
}

type Items = readonly ChecklistItem[];

const byNumber = (items: Items, number: number | undefined) => items.find((each) => each.number === number);

/** What holds for an item holds for those that follow from it. */
function isAsked(item: ChecklistItem, items: Items, profile: ChecklistProfile): boolean {
  const parent = byNumber(items, item.follows);
  if (parent && !isAsked(parent, items, profile)) return false;
  switch (item.when) {
    case undefined:
      return true;
    case 'origin-or-destination':
      return profile.origin || profile.destination;
    default:
      return profile[item.when];
  }
}

const fitting = (item: ChecklistItem, answer: ChecklistAnswer | undefined): ChecklistAnswer | null => {
  if (answer === undefined) return null;
  return (item.fact === true) === (answer === 'yes' || answer === 'no') ? answer : null;
};

function answerTo(item: ChecklistItem, items: Items, { items: given }: ChecklistAnswers): ChecklistAnswer | null {
  const first = item.sameAs ?? item.number;
  const repeats = items.filter(({ sameAs }) => sameAs === first).map(({ number }) => number);
  const answer = [first, ...repeats].map((number) => given[number]).find((each) => each !== undefined);
  return fitting(item, answer);
}

function isOpen(item: ChecklistItem, items: Items, answers: ChecklistAnswers): boolean {
  const parent = byNumber(items, item.follows);
  if (!parent) return true;
  if (!isOpen(parent, items, answers)) return false;
  const answer = answerTo(parent, items, answers);
  return parent.fact ? answer === 'yes' : answer === 'met' || answer === 'in-process';
}

function risksOf(shown: readonly ShownItem[], { mitigations = {} }: ChecklistAnswers): ShownChecklist['risks'] {
  return shown
    .filter(({ fact, answer }) => fact && answer === 'yes')
    .map(({ number, words, mitigation = '' }) => {
      const followUp = shown.find(({ follows }) => follows === number);
      const answer = followUp ? followUp.answer : mitigations[number];
      return { number, words, mitigation: followUp?.words ?? mitigation, mitigated: answer === 'met' };
    });
}

function progressOf(shown: readonly ShownItem[]): ChecklistProgress {
  const counted = shown.filter(
    ({ fact, state, sameAs }) => !fact && state === 'open' && !shown.some(({ number }) => number === sameAs),
  );
  const count = (answer: ChecklistAnswer | null) => counted.filter((each) => each.answer === answer).length;
  const [met, inProcess, notMet, unanswered] = [count('met'), count('in-process'), count('not-met'), count(null)];
  const notApplicable = count('not-applicable');
  return { met, inProcess, notMet, unanswered, notApplicable, of: counted.length - notApplicable };
}

/**
 * The checklist as one agency sees it: what does not concern it is left out rather than “not met”, follow-ups open with
 * their parents, facts are kept apart from progress and ask for what lessens their risk.
 */
export function checklistFor(
  checklist: Checklist,
  profile: ChecklistProfile,
  answers: ChecklistAnswers,
): ShownChecklist {
  const all = checklist.groups.flatMap(({ items }) => items);
  const asked = checklist.groups.filter(
    ({ sectors }) => !sectors || !profile.sector || sectors.includes(profile.sector),
  );
  const groups = asked
    .map(({ title, items }) => ({
      title,
      items: items
        .filter((item) => isAsked(item, all, profile))
        .map((item): ShownItem => {
          const state = isOpen(item, all, answers) ? 'open' : 'waiting';
          return { ...item, state, answer: answerTo(item, all, answers) };
        }),
    }))
    .filter(({ items }) => items.length > 0)
    .map((group) => ({ ...group, progress: progressOf(group.items) }));
  const shown = groups.flatMap(({ items }) => items);
  return { groups, progress: progressOf(shown), risks: risksOf(shown, answers) };
}
