import type { ExportCell } from '../../model';

/** Numbers as people write them: "1 to 4, 7". Runs of three and more are joined. */
export function numberRanges(numbers: readonly number[], to = '\u2013'): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const number of sorted) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const written = ranges.flatMap(([first, last]) => {
    if (last - first >= 2) return [`${first}${to}${last}`];
    return first === last ? [`${first}`] : [`${first}`, `${last}`];
  });
  return written.join(', ');
}

/** The days on which a party gave its positions, earliest first, with the sections of each day. */
export function voteDays(cells: readonly ExportCell[], partyCode: string): { day: string; sections: number[] }[] {
  const days = new Map<string, number[]>();
  for (const cell of cells) {
    if (cell.partyCode !== partyCode || cell.position === undefined || cell.votedOn === undefined) continue;
    const day = cell.votedOn.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), cell.sectionNumber]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, sections]) => ({ day, sections }));
}
