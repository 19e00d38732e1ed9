import { describe, expect, it } from 'vitest';
import { numberRanges, voteDays } from '../../../exports/pdf/parts/vote-dates';

describe('the dates of positions', () => {
  it('joins runs of three and more numbers', () => {
    expect(numberRanges([4, 1, 2, 3, 7, 9, 10])).toBe('1–4, 7, 9, 10');
  });

  it('groups the sections of a party by day, earliest first', () => {
    const cell = (partyCode: string, sectionNumber: number, votedOn?: string) => ({
      partyCode,
      sectionNumber,
      ...(votedOn && { position: 'agree' as const, votedOn }),
    });
    const cells = [
      cell('P', 1, '2026-03-18T09:00:00Z'),
      cell('P', 2, '2026-02-11'),
      cell('P', 3),
      cell('Q', 4, '2026-02-11'),
    ];
    expect(voteDays(cells, 'P')).toEqual([
      { day: '2026-02-11', sections: [2] },
      { day: '2026-03-18', sections: [1] },
    ]);
  });
});
