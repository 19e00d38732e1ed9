import type { FrontPage } from '../../server/front-page';
import type { GridModel } from './grid-model';

/** The consensus grid of a procedure as it stands. */
export function gridOf(sopId: string, { parties, sections }: Pick<FrontPage, 'parties' | 'sections'>): GridModel {
  return {
    parties,
    sections: sections.map(({ id, number, title, shortTitle, status }) => ({
      ...{ id, number, title, shortTitle, status },
      href: `/sops/${sopId}/sections/${id}`,
    })),
    cells: sections.flatMap(({ id: sectionId, cells }) => cells.map((cell) => ({ ...cell, sectionId }))),
  };
}
