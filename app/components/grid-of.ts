import type { Overview } from '../../server/agreement';
import type { GridModel } from './grid-model';

/** The consensus grid of a procedure as it stands. */
export function gridOf(sopId: string, { parties, sections }: Pick<Overview, 'parties' | 'sections'>): GridModel {
  return {
    parties,
    sections: sections.map(({ id, number, title, status }) => ({
      ...{ id, number, title, status },
      href: `/sops/${sopId}/sections/${id}`,
    })),
    cells: sections.flatMap(({ id: sectionId, cells }) =>
      cells.map(({ partyId, named, vote }) => ({
        ...{ sectionId, partyId, isNamed: named },
        position: vote?.position ?? null,
        isEarlier: vote !== null && !vote.counts,
      })),
    ),
  };
}
