import { sectors } from '../../schema/vocabulary';
import type { Position, SectionStatus, Sector } from '../../schema/vocabulary';

export type GridSection = {
  id: string;
  number: number;
  title: string;
  shortTitle: string;
  status: SectionStatus;
  href: string;
};

export type GridParty = { id: string; code: string; name: string; sector: Sector };

export type GridCell = {
  partyId: string;
  sectionId: string;
  position: Position | null;
  /** given to words that are no longer current */
  isEarlier: boolean;
  /** the party asks its superiors first */
  awaitsClearance: boolean;
  /** the section gives the party a duty */
  isNamed: boolean;
};

export type GridModel = {
  sections: GridSection[];
  parties: GridParty[];
  cells: GridCell[];
  /** as a sealed record has it, and not as it stands */
  isRecord?: true;
};

/** The parties in the order of the sectors, lead sector first. */
export function bySector(parties: readonly GridParty[]) {
  return sectors
    .map((sector) => ({ sector, parties: parties.filter((party) => party.sector === sector) }))
    .filter((group) => group.parties.length > 0);
}

export const supports = ({ position, isEarlier }: GridCell) =>
  !isEarlier && (position === 'agree' || position === 'agree-with-statement');

/** What the parties say to the current words of one section, counted for the sentence that is read out. */
export function countsOf(cells: readonly GridCell[], sectionId: string, parties: number) {
  const current = cells.filter((cell) => cell.sectionId === sectionId && !cell.isEarlier && cell.position !== null);
  const agree = current.filter(supports).length;
  const objects = current.filter(({ position }) => position === 'cannot-agree-yet').length;
  const aside = current.length - agree - objects;
  return { agree, objects, aside, none: parties - current.length };
}
