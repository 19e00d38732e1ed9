import { MOST_ROWS } from '../../../schema/vocabulary';
import { wordsOfForm } from '../../../schema/words/en/comment-form';
import type { PreviewRow } from '../../../server/discussion';

type Idle = Extract<PreviewRow, { does: 'nothing' }>['because'];

const because: Record<Idle, string> = {
  same: 'As on record',
  older: 'An older decision; a later one stands',
  blank: 'Nothing is decided in this row',
  entered: 'Already entered from this row',
  twice: 'The same as a row above',
};

const commentCount = (count: number) => (count === 1 ? '1 new comment' : `${count} new comments`);
const decisionCount = (count: number) => (count === 1 ? '1 decision' : `${count} decisions`);

const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);

/** Bringing a table of comments back. */
export const commentImport = {
  title: 'Bring a table of comments back',
  lead: 'What was decided on paper, and what agencies sent that are not online. You see every row before anything is written.',
  onlyLead: 'A lead brings tables back.',
  file: 'The table',
  fileHint: `A spreadsheet (.xlsx) or a document (.docx) that began as a table from the page of comments, with up to ${MOST_ROWS} rows.`,
  look: 'Look at the rows',
  shown: 'What these rows come to',
  counts: {
    open: commentCount,
    decide: decisionCount,
    nothing: (count: number) => `${rows(count)} that change nothing`,
    wrong: (count: number) => `${rows(count)} with errors`,
  },
  wrongTitle: (count: number) => (count === 1 ? 'One row is not brought in' : `${count} rows are not brought in`),
  wrongText: 'Put them right in the file and bring it again: what is already written then changes nothing.',
  caption: 'The rows of the file',
  row: 'Row',
  becomes: 'Comes to',
  what: 'In words',
  does: {
    open: (party: string, section: string) => `New comment of ${party} on ${section}`,
    decide: (number: number) => `Decision on comment ${number}`,
    nothing: (number: number | null) => (number === null ? 'Changes nothing' : `Comment ${number} stays`),
    wrong: 'Not brought in',
  },
  because,
  from: (before: string, after: string) => `${before} → ${after}`,
  undecided: 'Undecided',
  deletes: wordsOfForm.deletes,
  proposes: 'Proposed',
  inColumn: (column: string) => `${column}:`,
  columns: wordsOfForm.headings,
  unsafe: 'Take this out, or write it in the section itself, where a lead can give a reason.',
  write: (open: number, decide: number) =>
    `Write ${[open > 0 && commentCount(open), decide > 0 && decisionCount(decide)].filter(Boolean).join(' and ')}`,
  nothingToWrite: 'Nothing in this file is new. Nothing needs to be written.',
  changed: 'Something was decided here since you looked at the rows. Look at them again before you write them.',
  written: 'The table is on record',
  writtenText: (opened: number, decided: number) =>
    `${commentCount(opened)} and ${decisionCount(decided)} were written.`,
  back: 'To the comments',
};
