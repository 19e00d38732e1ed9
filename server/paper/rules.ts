/** How many days after the entry of a paper its agency may still say that it is wrong. */
const CONTEST_DAYS = 7;
const DAY = 24 * 3_600_000;

interface Kept {
  enteredAt: Date;
  confirmedAt: Date | null;
  contestedAt: Date | null;
}

export type PaperState = 'open' | 'confirmed' | 'contested' | 'stands';

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

/** The last day on which an entry can be contested, as a date in UTC: it counts to its end. */
export const contestableUntil = (enteredAt: Date) => dayOf(new Date(enteredAt.getTime() + CONTEST_DAYS * DAY));

/** Where an entry stands. After seven days without a word of its agency it stands. */
export function paperState({ enteredAt, confirmedAt, contestedAt }: Kept, now: Date): PaperState {
  if (contestedAt) return 'contested';
  if (confirmedAt) return 'confirmed';
  return dayOf(now) <= contestableUntil(enteredAt) ? 'open' : 'stands';
}

/** For how long a lead is told that an entry was contested, whatever it said. */
export const isNews = ({ contestedAt }: Kept, now: Date) =>
  contestedAt !== null && dayOf(now) <= contestableUntil(contestedAt);
