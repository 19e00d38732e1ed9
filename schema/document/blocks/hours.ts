/** From and to in minutes after midnight; what ends before it begins ends on the next day. */
export interface OpenRange {
  from: number;
  to: number;
}

const DAY = 24 * 60;
const range = /^(\d{1,2})[:.](\d{2})\s*[-\u2013]\s*(\d{1,2})[:.](\d{2})$/;

function minutes(hour: string | undefined, minute: string | undefined): number | undefined {
  const [hours, rest] = [Number(hour), Number(minute)];
  const all = hours * 60 + rest;
  return rest < 60 && all <= DAY ? all : undefined;
}

function parseRange(text: string): OpenRange | undefined {
  const found = range.exec(text.trim());
  const from = minutes(found?.[1], found?.[2]);
  const to = minutes(found?.[3], found?.[4]);
  if (from === undefined || to === undefined || from === to || from === DAY) return undefined;
  return { from, to };
}

/**
 * The opening hours of one weekday: `closed`, or ranges such as `08:00-12:00, 20:00-06:00`. `00:00-24:00` is always
 * open. Undefined when the text is none; an empty one says nothing of that day and is none either.
 */
export function parseHours(text: string): OpenRange[] | undefined {
  if (text.trim() === 'closed') return [];
  const ranges: OpenRange[] = [];
  for (const part of text.split(',')) {
    const parsed = parseRange(part);
    if (!parsed) return undefined;
    ranges.push(parsed);
  }
  return ranges;
}

/** A time of day in minutes after midnight; undefined when it is none. */
export const parseTime = (text: string): number | undefined => {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text);
  const at = minutes(found?.[1], found?.[2]);
  return at === DAY ? undefined : at;
};

/** Whether ranges that begin on one day reach a moment of that day (`later` 0) or of the next (`later` 1). */
export const reaches = (ranges: readonly OpenRange[], at: number, later: 0 | 1): boolean =>
  ranges.some(({ from, to }) => {
    const end = to > from ? to : to + DAY;
    const moment = at + later * DAY;
    return moment >= from && moment < end;
  });
