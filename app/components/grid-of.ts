import type { Overview } from '../../server/agreement';
import type { OutlineLine } from '../../server/sections';
import type { GridModel } from './grid-model';

type Standing = Pick<Overview, 'parties' | 'sections'>;

/** The consensus grid of a procedure as it stands. */
export function gridOf(sopId: string, { parties, sections }: Standing, outline: readonly OutlineLine[]): GridModel {
  return {
    parties,
    sections: sections.map(({ id, number, title, status }) => ({
      ...{ id, number, title, status },
      shortTitle: outline.find((line) => line.id === id)?.shortTitle ?? title,
      href: `/sops/${sopId}/sections/${id}`,
    })),
    cells: sections.flatMap(({ id: sectionId, cells }) =>
      cells.map(({ partyId, named, vote, clearance }) => ({
        ...{ sectionId, partyId, isNamed: named },
        position: vote?.position ?? null,
        isEarlier: vote !== null && !vote.counts,
        awaitsClearance: clearance !== null,
      })),
    ),
  };
}
