import { UnreadableFile } from '../../exports/zip';
import {
  commentColumns,
  readRows,
  type CommentCells,
  type FormRow,
  type GridRow,
  type ReadForm,
} from '../../schema/comment-form';
import { fileFaults } from '../../schema/words/en/comment-import';
import { LONGEST_CELL, MOST_ROWS } from '../../schema/vocabulary';
import { authorise } from '../access';
import { DomainError, type Context } from '../kernel';
import { doInWorker } from './do-in-worker';

/** A table of a thousand rows is a tenth of this. */
const LARGEST = 8 * 1024 * 1024;

const refused = (message: string) => new DomainError('invalid', { issues: [{ field: 'file', message }] });

async function tablesOf(bytes: Uint8Array): Promise<GridRow[][]> {
  try {
    return await doInWorker({ kind: 'read-tables', bytes });
  } catch (error) {
    if (error instanceof UnreadableFile) throw refused(fileFaults[error.reason]);
    throw error;
  }
}

/** The table of comments among those of a file: the one with all the headings, else the one that comes nearest. */
function formIn(tables: readonly GridRow[][]): ReadForm | undefined {
  const read = tables.map(readRows);
  const lacks = (form: ReadForm) => (form.found ? -1 : form.missing.length);
  return read.sort((a, b) => lacks(a) - lacks(b))[0];
}

/** Far too long is as wrong as too long, and need not travel. */
function cut(cells: CommentCells): CommentCells {
  const short = commentColumns.map((column) => [column, cells[column].slice(0, LONGEST_CELL)] as const);
  return { ...cells, ...Object.fromEntries(short) };
}

/**
 * The rows of a table of comments somebody filled in, as they stand in the file. Nothing is written.
 * @throws DomainError `forbidden` unless the actor leads; `invalid` with what is wrong with the file and what to do
 */
export async function readComments(
  ctx: Context,
  { sopId, bytes }: { sopId: string; bytes: Uint8Array },
): Promise<FormRow[]> {
  authorise(ctx, sopId, 'comment.import');
  if (bytes.length === 0) throw refused(fileFaults.none);
  if (bytes.length > LARGEST) throw refused(fileFaults['too-large']);
  const form = formIn(await tablesOf(bytes));
  if (!form) throw refused(fileFaults['no-table']);
  if (!form.found)
    throw refused(form.missing.length > 0 ? fileFaults.missing(form.missing) : fileFaults.twice(form.twice));
  if (form.rows.length === 0) throw refused(fileFaults.empty);
  if (form.rows.length > MOST_ROWS) throw refused(fileFaults.rows(form.rows.length, MOST_ROWS));
  return form.rows.map(({ at, cells }) => ({ at, cells: cut(cells) }));
}
