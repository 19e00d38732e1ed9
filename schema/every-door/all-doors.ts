import type { DirectoryEntry, Pathway, Weekday } from '../document/blocks';
import { graphOf, type PlacedStep } from '../pathway/graph-of';
import { languagesOf } from './languages-of';
import { groundOf, walkOn, type DeadEnd, type Walked } from './walk-door';

/** The hours at which every door is tried. */
export const testHours = [
  { id: 'weekday', day: 'tuesday', time: '10:00' },
  { id: 'weekday-night', day: 'tuesday', time: '23:00' },
  { id: 'saturday', day: 'saturday', time: '11:00' },
  { id: 'saturday-night', day: 'saturday', time: '21:00' },
  { id: 'sunday', day: 'sunday', time: '15:00' },
] as const satisfies readonly { id: string; day: Weekday; time: string }[];

export type TestHour = (typeof testHours)[number];

export interface HeatCell {
  hour: TestHour;
  verdict: Walked['verdict'];
  /** what to put right first; undefined where nothing is wrong */
  deadEnd: DeadEnd | undefined;
  /** how many dead ends there are */
  count: number;
}

export interface HeatRow {
  door: { code: string; number: string; title: string };
  cells: HeatCell[];
}

export interface HeatMap {
  language: string;
  rows: HeatRow[];
}

/** All doors of a pathway, in its order; a door without a code cannot be named and is left out. */
export const doorsOf = (pathway: Pathway): PlacedStep[] =>
  graphOf(pathway).steps.filter(({ kind, code }) => kind === 'door' && code.trim() !== '');

/** Every door at every test hour in every language of the directory, as a map for each language. */
export function allDoors(pathway: Pathway, directory: readonly DirectoryEntry[]): HeatMap[] {
  const ground = groundOf({ pathway, directory });
  const cellOf = (door: string, hour: TestHour, language: string): HeatCell => {
    const { day, time } = hour;
    const walked = walkOn(ground, { door, day, time, language, situation: [] });
    const deadEnds = walked?.deadEnds ?? [];
    return { hour, verdict: walked?.verdict ?? 'dead-end', deadEnd: deadEnds[0], count: deadEnds.length };
  };
  return languagesOf(directory).map((language) => ({
    language,
    rows: doorsOf(pathway).map(({ code, number, title }) => ({
      door: { code, number, title },
      cells: testHours.map((hour) => cellOf(code, hour, language)),
    })),
  }));
}
