import type { EveryDoor } from '../../../server/registers';

type Walk = EveryDoor['walk'];

/** The page that shows a walk. */
export function walkAddress({ door, day, time, language }: Pick<Walk, 'door' | 'day' | 'time' | 'language'>): string {
  return `?${new URLSearchParams({ door, day, time, language })}#walk`;
}

/** A block as it is called on paper. */
export const codeOf = ({ number, block }: { number: number; block: number }) => `C${number}-${block}`;

export const placeAddress = (sopId: string, { sectionId, block }: { sectionId: string; block: number }) =>
  `/sops/${sopId}/sections/${sectionId}#block-${block}`;
