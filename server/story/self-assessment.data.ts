import type { AgencyCode } from '../../templates/lower-kesh';
import type { ChecklistAnswer } from '../../schema/vocabulary';

type Row = [number: number, by: AgencyCode, answer: ChecklistAnswer, note?: string];

/** What the agencies of Lower Kesh answer about themselves while they draft. The rest waits for a later day. */
export const selfAssessment: readonly Row[] = [
  [1, 'A11', 'met', 'The helpline has a card with every service, its cost and its limits.'],
  [2, 'A03', 'in-process', 'At the hospital nobody waits outside the door any more; the health centres have one room.'],
  [3, 'A07', 'no', 'No article of provincial or national law demands it.'],
  [5, 'A03', 'met'],
  [6, 'A08', 'in-process', 'The form is in three languages; two more are being translated.'],
  [7, 'A08', 'met'],
  [8, 'A13', 'met', 'Two circles in October; what was said is with Women’s Affairs, without names.'],
  [9, 'A05', 'met'],
  [11, 'A04', 'in-process'],
  [15, 'A12', 'not-met', 'The labour office closes on Friday at four.'],
  [16, 'A13', 'met'],
  [17, 'A13', 'in-process', 'Sanar is interpreted by telephone only.'],
  [19, 'A11', 'met'],
  [20, 'A11', 'in-process', 'Half of the interpreters have been trained.'],
  [24, 'A01', 'in-process', 'This procedure.'],
  [28, 'A03', 'met'],
  [42, 'A02', 'in-process'],
  [43, 'A02', 'no'],
];
