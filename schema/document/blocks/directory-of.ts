import type { DocumentNode } from '../node';
import type { AttributesOf } from './block-specs';
import { parseHours, parseTime, reaches, type OpenRange } from './hours';
import { entriesOf, findBlocks, type Found } from './read-block';
import { visibilityOf, type Visibility } from './visibility';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

export interface DirectoryEntry extends Omit<AttributesOf<'directoryEntry'>, Weekday | 'languages' | 'visibility'> {
  /** by weekday; undefined: nothing is said of that day */
  hours: Partial<Record<Weekday, OpenRange[]>>;
  languages: string[];
  /** who may see where it is and how it is reached; never wider than its category allows */
  visibility: Visibility;
  block: number;
}

export interface Directory {
  attrs: AttributesOf<'directory'>;
  entries: DirectoryEntry[];
  block: number;
}

const hoursOf = (attrs: AttributesOf<'directoryEntry'>): DirectoryEntry['hours'] =>
  Object.fromEntries(
    weekdays.flatMap((day) => {
      const ranges = parseHours(attrs[day]);
      return ranges ? [[day, ranges]] : [];
    }),
  );

function entryOf({ attrs, block }: Found<'directoryEntry'>): DirectoryEntry {
  const { monday, tuesday, wednesday, thursday, friday, saturday, sunday, languages, ...rest } = attrs;
  void [monday, tuesday, wednesday, thursday, friday, saturday, sunday];
  return { ...rest, hours: hoursOf(attrs), languages: entriesOf(languages), visibility: visibilityOf(attrs), block };
}

/** The directories of a section with their entries. */
export function directoriesOf(document: DocumentNode): Directory[] {
  return findBlocks(document, 'directory').map(({ attrs, node, block }) => ({
    attrs,
    block,
    entries: findBlocks(node, 'directoryEntry', block).map(entryOf),
  }));
}

/** Every entry of the directories of all these sections. */
export const directoryOf = (documents: readonly DocumentNode[]): DirectoryEntry[] =>
  documents.flatMap((document) => directoriesOf(document).flatMap(({ entries }) => entries));

/** Whether a provider is open: `unknown` where its entry says nothing of that day. */
export type Opening = 'open' | 'closed' | 'unknown';

/**
 * Whether an entry is open on a weekday at a time such as 21:00. What opens in the evening before and closes after
 * midnight counts. Throws on a time that is none.
 */
export function openingAt({ hours }: Pick<DirectoryEntry, 'hours'>, day: Weekday, time: string): Opening {
  const at = parseTime(time);
  if (at === undefined) throw new Error(`${time} is no time of day`);
  const before = weekdays[(weekdays.indexOf(day) + 6) % 7];
  const [today, yesterday] = [hours[day], before && hours[before]];
  if ((today && reaches(today, at, 0)) || (yesterday && reaches(yesterday, at, 1))) return 'open';
  return today ? 'closed' : 'unknown';
}
