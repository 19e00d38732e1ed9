import { encode } from 'uqr';
import type { Pen } from '../paint/pen';
import type { Tag } from '../paint/tag';

/** Modules of white around the code, without which readers do not find it. */
const QUIET = 4;

interface Square {
  x: number;
  y: number;
  side: number;
}

/** A run of dark modules in a row: where it begins, in modules, and how many they are. */
interface DarkRun {
  row: number;
  from: number;
  count: number;
}

function darkRuns(data: readonly (readonly boolean[])[]): DarkRun[] {
  return data.flatMap((line, row) =>
    line.flatMap((isDark, from): DarkRun[] => {
      if (!isDark || line[from - 1]) return [];
      const rest = line.slice(from).indexOf(false);
      return [{ row, from, count: rest < 0 ? line.length - from : rest }];
    }),
  );
}

/** Draws an address as a code for cameras, as shapes and not as a picture: it stays sharp on every printer. */
export function drawQr(pen: Pen, tag: Tag, address: string, { x, y, side }: Square): void {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const module = side / (size + 2 * QUIET);
  const at = (modules: number) => (modules + QUIET) * module;
  pen.content(tag, () => {
    for (const { row, from, count } of darkRuns(data)) {
      pen.doc.rect(x + at(from), y + at(row), count * module, module);
    }
    pen.doc.fill('#000000');
  });
}
