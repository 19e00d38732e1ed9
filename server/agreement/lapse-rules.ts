import { REMINDERS_BEFORE_LAPSE, WORKING_DAYS_BEFORE_LAPSE, type ObjectionState } from '../../schema/vocabulary';

const DAY = 24 * 3_600_000;

const isWorkingDay = (date: Date) => ![0, 6].includes(date.getUTCDay());

/** The same time of day, so many working days later: Monday to Friday, in UTC. Holidays differ by place and count. */
export function afterWorkingDays(from: Date, days: number): Date {
  let at = from;
  for (let left = days; left > 0;) {
    at = new Date(at.getTime() + DAY);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

export interface Waiting {
  partyId: string;
  state: ObjectionState;
  /** when it was last answered */
  answeredAt: Date | null;
  /** when its owner was asked for its reply, and on which words */
  reminders: readonly { textHash: string; at: Date }[];
}

/** Reminders that count: sent since the last answer, about words that are these. Others asked for something else. */
export const remindersThatCount = (
  { answeredAt, reminders }: Pick<Waiting, 'answeredAt' | 'reminders'>,
  words: ReadonlySet<string>,
) => reminders.filter(({ at, textHash }) => answeredAt !== null && at >= answeredAt && words.has(textHash));

/** When an answered objection lapses unless its owner replies; undefined before the last of its reminders. */
export function lapsesAt(objection: Waiting, words: ReadonlySet<string>): Date | undefined {
  if (objection.state !== 'answered') return undefined;
  const counting = remindersThatCount(objection, words).map(({ at }) => at.getTime());
  const last = counting.sort((a, b) => a - b)[REMINDERS_BEFORE_LAPSE - 1];
  return last === undefined ? undefined : afterWorkingDays(new Date(last), WORKING_DAYS_BEFORE_LAPSE);
}

/** Whether it counts as no response by now. Never for a party that the section gives a duty. */
export function hasLapsed(
  objection: Waiting,
  { words, named, now }: { words: ReadonlySet<string>; named: readonly string[]; now: Date },
): boolean {
  const at = lapsesAt(objection, words);
  return at !== undefined && at <= now && !named.includes(objection.partyId);
}
