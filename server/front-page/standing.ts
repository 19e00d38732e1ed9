import type { Position, SectionStatus } from '../../schema/vocabulary';
import { overview, type SectionLine } from '../agreement';
import { progress, type SopProgress } from '../completeness';
import { countComments } from '../discussion';
import { meetingList } from '../meetings';
import { latestRecord, type LatestRecord } from '../revisions';
import { outline, sharedLook, type OutlineLine } from '../sections';
import { ceremonyView } from '../signing';
import { register, type PartyRow } from '../sops';
import { stepsOf, type Step } from './steps-rules';

/** What a party says to one section, as the grid shows it. */
interface GridEntry {
  partyId: string;
  /** the section gives the party a duty */
  isNamed: boolean;
  position: Position | null;
  /** given to words that are no longer current */
  isEarlier: boolean;
  /** the party asks its superiors first */
  awaitsClearance: boolean;
}

interface GridLine extends Pick<SectionLine, 'id' | 'number' | 'title' | 'missing'> {
  shortTitle: string;
  status: SectionStatus;
  cells: GridEntry[];
}

/** Where a procedure stands, the same for everybody who may read it. Plain JSON. */
export interface Standing {
  parties: Pick<PartyRow, 'id' | 'code' | 'name' | 'sector'>[];
  sections: GridLine[];
  latest: LatestRecord | null;
  steps: Step[];
  progress: SopProgress;
}

function gridLine({ id, number, title, status, missing, cells }: SectionLine, lines: OutlineLine[]): GridLine {
  return {
    ...{ id, number, title, status, missing },
    shortTitle: lines.find((line) => line.id === id)?.shortTitle ?? title,
    cells: cells.map(({ partyId, named, vote, clearance }) => ({
      ...{ partyId, isNamed: named, position: vote?.position ?? null },
      isEarlier: vote !== null && !vote.counts,
      awaitsClearance: clearance !== null,
    })),
  };
}

/** Where a procedure stands; shared, so do not change it. The caller has authorised. */
export const standingOf = sharedLook((ctx, sopId): Standing => {
  const { parties, sections } = overview(ctx, sopId);
  const lines = outline(ctx, sopId);
  const latest = latestRecord(ctx, sopId);
  const { meetings } = meetingList(ctx, sopId);
  const { ceremony } = ceremonyView(ctx, sopId);
  const comments = countComments(ctx, sopId);
  return {
    parties: parties.map(({ id, code, name, sector }) => ({ id, code, name, sector })),
    sections: sections.map((section) => gridLine(section, lines)),
    latest,
    steps: stepsOf({ register: register(ctx, sopId), sections, comments, meetings, latest, ceremony }),
    progress: progress(ctx, sopId),
  };
});

/** The same, written down once for all who look before anything changes. The caller has authorised. */
export const writtenStanding = sharedLook((ctx, sopId) => ({ json: JSON.stringify(standingOf(ctx, sopId)) }));
