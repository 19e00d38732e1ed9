import type { SectionView } from '../../../server/agreement';
import type { SectionSafety } from '../../../server/checks';
import type { SectionChecks } from '../../../server/completeness';
import type { Discussion } from '../../../server/discussion';
import type { LateEditView } from '../../../server/late-edits';
import type { BeganWith, DroppedBlock, Guidance, QuarantinedPiece } from '../../../server/sections';
import type { PartyRow } from '../../../server/sops';

export type PageParty = Pick<PartyRow, 'id' | 'code' | 'name' | 'sector' | 'voice'>;

export type Neighbour = { id: string; number: number; title: string };

/** What the page of a section shows. */
export interface SectionData extends Omit<SectionView, 'document' | 'parties'> {
  parties: PageParty[];
  /** the words as HTML; null when they cannot be drawn */
  html: string | null;
  guidance: Guidance | null;
  /** what was said of the section, where its words stand now */
  discussion: Discussion;
  /** what the safety rules find in the words */
  safety: SectionSafety;
  /** holds a pathway or a directory, which the test of every door walks */
  isWalked: boolean;
  /** what the section still lacks, and what of that is waived */
  checks: SectionChecks;
  /** what was taken out of the text and waits for a lead; empty for everybody else */
  quarantined: QuarantinedPiece[];
  /** blocks of the template that were left out, with the reasons */
  leftOut: DroppedBlock[];
  /** what the template put into the section; empty for those who cannot leave a block out */
  begunWith: BeganWith[];
  /** what was written while the section was closed, the latest first */
  lateEdits: LateEditView[];
  /** of the text, as a BCP 47 tag */
  language: string;
  previous: Neighbour | null;
  next: Neighbour | null;
  /** the server's clock, for what is counted down */
  now: string;
}

/** A party as it is written in a line: code and name. */
export function partyOf({ parties }: Pick<SectionData, 'parties'>, id: string): PageParty | undefined {
  return parties.find((party) => party.id === id);
}

export const nameOf = (data: Pick<SectionData, 'parties'>, id: string) => partyOf(data, id)?.name ?? id;

/** The latest vote of a party, whatever words it was given to. */
export const voteOf = ({ line }: Pick<SectionData, 'line'>, partyId: string) =>
  line.cells.find((cell) => cell.partyId === partyId)?.vote ?? null;
