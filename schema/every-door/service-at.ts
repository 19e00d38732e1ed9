import { openingAt, type DirectoryEntry, type Opening, type Weekday } from '../document/blocks';
import { isSameLanguage } from './languages-of';
import { opensNext, type NextOpening } from './opens-next';

/** When somebody comes, and which language she speaks. */
export interface Moment {
  day: Weekday;
  /** such as 21:00 */
  time: string;
  language: string;
}

/** `nobody` speaks it and no interpreter is named. */
export type Understanding = 'spoken' | 'interpreted' | 'nobody';

/** What a provider of the directory offers at a moment. Never how it is reached: a walk may be read aloud in a hall. */
export interface ServiceAt {
  name: string;
  /** which of the directory's entries it is, counted from 0 */
  entry: number;
  category: DirectoryEntry['category'];
  opening: Opening;
  /** undefined when it is open, or when the directory does not say */
  next: NextOpening | undefined;
  understanding: Understanding;
  /** as the directory says it; empty when it says nothing */
  cost: string;
  /** reached only through a hotline, which must be open itself */
  isWithheld: boolean;
}

const none = /^(|no|none|-|\u2013)$/i;

const understandingOf = ({ languages, interpretation }: DirectoryEntry, language: string): Understanding => {
  if (languages.some((each) => isSameLanguage(each, language))) return 'spoken';
  return none.test(interpretation.trim()) ? 'nobody' : 'interpreted';
};

const order: Record<Opening, number> = { open: 0, unknown: 1, closed: 2 };
const heard: Record<Understanding, number> = { spoken: 0, interpreted: 1, nobody: 2 };

/** Whether she is helped there and then. */
export const isServed = ({ opening, understanding }: ServiceAt): boolean =>
  opening === 'open' && understanding !== 'nobody';

const byUse = (a: ServiceAt, b: ServiceAt) =>
  Number(isServed(b)) - Number(isServed(a)) ||
  heard[a.understanding] - heard[b.understanding] ||
  order[a.opening] - order[b.opening] ||
  (a.next?.wait ?? Infinity) - (b.next?.wait ?? Infinity);

const openly = (entry: DirectoryEntry, at: number, { day, time, language }: Moment): ServiceAt => {
  const opening = openingAt(entry, day, time);
  return {
    name: entry.name,
    entry: at,
    category: entry.category,
    opening,
    next: opening === 'closed' ? opensNext(entry, day, time) : undefined,
    understanding: understandingOf(entry, language),
    cost: entry.cost,
    isWithheld: false,
  };
};

/** A provider whose place nobody is told is as open as the hotline through which it is reached. */
function throughHotline(
  entry: DirectoryEntry,
  at: number,
  moment: Moment,
  directory: readonly DirectoryEntry[],
): ServiceAt {
  const hotlines = directory
    .filter(({ category }) => category === 'hotline')
    .map((each) => openly(each, directory.indexOf(each), moment));
  const [hotline] = hotlines.sort(byUse);
  const shown = { name: entry.name, entry: at, category: entry.category, cost: '', isWithheld: true };
  if (!hotline) return { ...shown, opening: 'unknown', next: undefined, understanding: 'nobody' };
  const { opening, next, understanding } = hotline;
  return { ...shown, opening, next, understanding };
}

/** What these providers offer at a moment, the most useful first. */
export function servicesAt(
  entries: readonly DirectoryEntry[],
  moment: Moment,
  directory: readonly DirectoryEntry[],
): ServiceAt[] {
  return entries
    .map((entry) => {
      const at = directory.indexOf(entry);
      return entry.visibility === 'restricted'
        ? throughHotline(entry, at, moment, directory)
        : openly(entry, at, moment);
    })
    .sort(byUse);
}
