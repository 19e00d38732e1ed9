import type { RevisionView } from '../../server/revisions';
import type { OutlineLine } from '../../server/sections';
import type { GridModel } from './grid-model';

type Frozen = Pick<RevisionView, 'record' | 'sections'>;

/** The consensus grid as a revision froze it. Who was named then is not part of the record, so no cell is ringed. */
export function gridOfRecord(sopId: string, { record, sections }: Frozen, outline: readonly OutlineLine[]): GridModel {
  const idOf = (number: number) => sections.find((each) => each.number === number)?.id ?? String(number);
  return {
    isRecord: true,
    parties: record.parties,
    sections: record.sections.map(({ number, title, status }) => {
      const id = idOf(number);
      const shortTitle = outline.find((line) => line.id === id)?.shortTitle ?? title;
      return { id, number, title, shortTitle, status, href: `/sops/${sopId}/sections/${id}` };
    }),
    cells: record.votes.map((vote) => ({
      partyId: record.parties.find(({ code }) => code === vote.party)?.id ?? vote.party,
      sectionId: idOf(vote.section),
      position: vote.position,
      isEarlier:
        vote.byCorrection !== true &&
        record.sections.find(({ number }) => number === vote.section)?.textHash !== vote.textHash,
      awaitsClearance: false,
      isNamed: false,
    })),
  };
}
