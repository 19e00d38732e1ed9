import type { RevisionView } from '../../server/revisions';
import type { GridModel } from './grid-model';

/** The consensus grid as a revision froze it. Who was named then is not part of the record, so no cell is ringed. */
export function gridOfRecord(
  sopId: string,
  { record, sections }: Pick<RevisionView, 'record' | 'sections'>,
): GridModel {
  return {
    parties: record.parties,
    sections: record.sections.map(({ number, title, status }) => {
      const id = sections.find((each) => each.number === number)?.id ?? String(number);
      return { id, number, title, status, href: `/sops/${sopId}/sections/${id}` };
    }),
    cells: record.votes.map((vote) => ({
      partyId: record.parties.find(({ code }) => code === vote.party)?.id ?? vote.party,
      sectionId: sections.find(({ number }) => number === vote.section)?.id ?? String(vote.section),
      position: vote.position,
      isEarlier: record.sections.find(({ number }) => number === vote.section)?.textHash !== vote.textHash,
      isNamed: false,
    })),
  };
}
