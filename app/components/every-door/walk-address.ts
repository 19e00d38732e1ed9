import type { EveryDoor } from '../../../server/registers';

type Walk = EveryDoor['walk'];

/** The page that shows a walk. */
export function walkAddress({ door, day, time, language }: Pick<Walk, 'door' | 'day' | 'time' | 'language'>): string {
  return `?${new URLSearchParams({ door, day, time, language })}#walk`;
}
