import type { ChecklistLine } from '../../../server/checklist';

type Place = Pick<ChecklistLine, 'number' | 'part'>;

/** Where on the page a group and a question stand. */
export const groupPlace = (at: number) => `group-${at + 1}`;
export const linePlace = ({ number, part }: Place) => (part === 'item' ? `item-${number}` : `item-${number}-risk`);
