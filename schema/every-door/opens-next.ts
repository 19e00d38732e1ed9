import { weekdays, type DirectoryEntry, type Weekday } from '../document/blocks';
import { parseTime } from '../document/blocks/hours';

/** When a closed door opens, and how long she would wait. */
export interface NextOpening {
  day: Weekday;
  time: string;
  /** whole minutes from the moment she came */
  wait: number;
}

const DAY = 24 * 60;

const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** The next opening within a week after a moment; undefined where the directory names none. */
export function opensNext(
  { hours }: Pick<DirectoryEntry, 'hours'>,
  day: Weekday,
  time: string,
): NextOpening | undefined {
  const now = parseTime(time) ?? 0;
  for (let later = 0; later <= weekdays.length; later += 1) {
    const next = weekdays[(weekdays.indexOf(day) + later) % weekdays.length];
    const starts = (next && hours[next]?.map(({ from }) => from)) ?? [];
    const first = starts.sort((a, b) => a - b).find((from) => later * DAY + from > now);
    if (next && first !== undefined) return { day: next, time: clock(first), wait: later * DAY + first - now };
  }
  return undefined;
}
