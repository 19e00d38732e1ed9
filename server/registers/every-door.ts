import type { Pathway } from '../../schema/document/blocks';
import { allDoors, doorsOf, languagesOf, situationsOf, walkDoor } from '../../schema/every-door';
import type { DeadEnd, HeatMap, Walk, Walked } from '../../schema/every-door';
import { pathwayFaults, type PathwayFault } from '../../schema/pathway';
import { registerInputs } from '../../schema/inputs';
import { authorise } from '../access';
import { parseInput, type Context } from '../kernel';
import { registersOf, specialistsOf, type Place } from './registers-of';

type Placed<Each> = Each & { place: Place | undefined };

export interface EveryDoor {
  /** where the pathway stands; undefined where no section has one */
  pathway: Place | undefined;
  /** where the directory begins; undefined where no section has one */
  directory: Place | undefined;
  doors: { code: string; number: string; title: string }[];
  languages: string[];
  situations: string[];
  /** what was walked: what was asked for, and the story's hour where nothing was */
  walk: Walk;
  walked: (Omit<Walked, 'deadEnds'> & { deadEnds: Placed<DeadEnd>[] }) | undefined;
  /** what is wrong with the pathway itself */
  faults: PathwayFault[];
  maps: (Omit<HeatMap, 'rows'> & { rows: PlacedRow[] })[];
}

type Row = HeatMap['rows'][number];
type PlacedRow = Omit<Row, 'cells'> & { cells: Placed<Row['cells'][number]>[] };

const none: Pathway = { name: '', stages: [], block: 0 };

/** A Saturday at 21:00: when the fewest doors are open. */
const hardest = { day: 'saturday', time: '21:00' } as const;

/**
 * The test of every door of an SOP: one walk, and a map of all. What is restricted in the directory is walked through
 * the hotline for everybody alike, so that nothing here depends on who reads, and nothing tells where a shelter is.
 * @param input `sopId`; `door`, `day`, `time`, `language` and `situation` where chosen
 * @throws DomainError `not-found`
 */
export function everyDoor(ctx: Context, input: unknown): EveryDoor {
  const { sopId, ...chosen } = parseInput(registerInputs.everyDoor, input);
  authorise(ctx, sopId, 'sop.read');
  const { pathway = none, at, directory, places } = registersOf(ctx, sopId);
  const doors = doorsOf(pathway).map(({ code, number, title }) => ({ code, number, title }));
  const languages = languagesOf(directory);
  const walk: Walk = {
    door: chosen.door || (doors[0]?.code ?? ''),
    day: chosen.day ?? hardest.day,
    time: chosen.time ?? hardest.time,
    language: chosen.language || (languages[0] ?? ''),
    situation: chosen.situation.filter(Boolean),
  };
  const placeOf = ({ fix, entry }: DeadEnd) =>
    fix === 'pathway' ? at : entry === undefined ? places[0] : places[entry];
  const placed = (deadEnd: DeadEnd) => ({ ...deadEnd, place: placeOf(deadEnd) ?? at });
  const walked = walkDoor({ pathway, directory }, walk);
  return {
    ...{ pathway: at, directory: places[0], doors, languages, walk },
    situations: situationsOf(pathway),
    faults: at ? pathwayFaults(pathway, { directory, specialists: specialistsOf(ctx, sopId) }) : [],
    walked: walked && { ...walked, deadEnds: walked.deadEnds.map(placed) },
    maps: allDoors(pathway, directory).map(({ language, rows }) => ({
      language,
      rows: rows.map(({ door, cells }) => ({
        door,
        cells: cells.map((cell) => ({ ...cell, place: cell.deadEnd && placed(cell.deadEnd).place })),
      })),
    })),
  };
}
