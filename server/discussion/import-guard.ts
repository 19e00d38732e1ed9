import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CommentColumn, FormRow } from '../../schema/comment-form';
import { guardWords } from '../guard';
import { isDomainError, type Context } from '../kernel';
import type { CellFault } from './import-cells';

/** Cells with words that could hurt a survivor, out of these. */
export type UnsafeCells = (cells: Partial<Record<CommentColumn, string>>) => CellFault[];

/** Nobody lets such words stand here: that is done one by one, with a reason. */
function unsafeIn(ctx: Context, sopId: string, column: CommentColumn, text: string): CellFault[] {
  try {
    guardWords(ctx, { sopId, kind: 'comment', words: { [column]: text } });
    return [];
  } catch (error) {
    if (!isDomainError(error, 'unsafe-words')) throw error;
    return error.details.findings.map(({ key }) => ({ column, safety: key }));
  }
}

/** Rows after which everybody else has a turn. */
const SLICE = 8;

/**
 * Looks at every cell with prose, some rows at a time: reading hundreds of them at once would hold up everybody who
 * types. @returns what was found, to be asked while the rows are written in one go
 */
export async function lookAtCells(ctx: Context, sopId: string, rows: readonly FormRow[]): Promise<UnsafeCells> {
  const known = new Map<string, CellFault[]>();
  const look = (column: CommentColumn, text: string) => {
    if (text === '') return [];
    const key = `${column} ${text}`;
    const found = known.get(key) ?? unsafeIn(ctx, sopId, column, text);
    known.set(key, found);
    return found;
  };
  for (const [at, { cells }] of rows.entries()) {
    const isNew = cells.number === '';
    for (const column of isNew ? (['words', 'proposal', 'reason'] as const) : (['reason'] as const)) {
      look(column, cells[column]);
    }
    if (at % SLICE === SLICE - 1) await nextTurn();
  }
  return ({ words = '', proposal = '', reason = '' }) => [
    ...look('words', words),
    ...look('proposal', proposal),
    ...look('reason', reason),
  ];
}
