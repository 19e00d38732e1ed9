import { wordsOfForm } from './comment-form';
import type { CommentColumn } from '../../comment-form/columns';

const { headings, channels } = wordsOfForm;

const listed = (columns: readonly CommentColumn[]) => columns.map((column) => `“${headings[column]}”`).join(', ');

/** Why a file is not read, and what to do about it. */
export const fileFaults = {
  none: 'Choose the file of the table first.',
  'not-office': 'This is neither a spreadsheet (.xlsx) nor a document (.docx). Save the table as one of these.',
  'old-or-locked':
    'This file has a password or comes from an older program. Take the password off, or save it as .xlsx or .docx.',
  damaged: 'This file is damaged or cut short. Open it in its program, save it again, and bring that one.',
  'too-large': 'This file is too large. Copy the table alone into a new file, without pictures, and bring that one.',
  'no-table': 'There is no table in this file. Begin with a table that was downloaded here.',
  missing: (columns: readonly CommentColumn[]) =>
    `No table in this file has all its columns. Missing: ${listed(columns)}. Put these headings back, or begin with a table that was downloaded here.`,
  twice: (columns: readonly CommentColumn[]) =>
    `Some columns stand in the table twice: ${listed(columns)}. Take one of each out.`,
  empty: 'The table in this file has no rows below its headings.',
  rows: (count: number, most: number) =>
    `The table has ${count} rows; ${most} can be brought at a time. Split it over several files.`,
};

/** What is wrong with a cell, and what to put there. */
export const cellFaults = {
  computed: 'A formula stands here. Type the words themselves.',
  unknownNumber: 'No comment here has this number. Copy it from the table, or empty the cell to add a new comment.',
  numberTwice: (at: number) => `Row ${at} has the same number. Keep one of the two.`,
  otherWords: (number: number) =>
    `This is not what comment ${number} has on record. Put the words back as they were, or write a new row with no number.`,
  withdrawn: 'Its agency has withdrawn this comment: nothing is decided on it any more. Put “Withdrawn” back.',
  onlyAgencyWithdraws: 'Only its agency withdraws a comment. Choose another disposition.',
  reasonAlone: 'A reason stands here without a disposition. Choose a disposition, or empty this cell.',
  unknownOutcome: 'This is no disposition. The sheet “Choices” of a downloaded table lists them.',
  answer: 'Whether an agency is satisfied, it says itself in Accord. Empty this cell.',
  unknownMeeting: 'No meeting that was held has this number. Correct it, or empty this cell.',
  meetingAlone: 'A meeting stands here without a disposition. Choose a disposition, or empty this cell.',
  noParty: 'Write the agency the comment came from, such as A05.',
  unknownParty: 'No agency of this procedure has this code or name. Write it as the list of agencies has it.',
  noSection: 'Write the section the comment is about, such as 3.',
  unknownSection: 'No section of this procedure has this number or title. Write its number.',
  unknownBlock: 'This is no block of that section. Write it as C3-12, or empty this cell.',
  unknownKind: 'This is no type of comment. The sheet “Choices” of a downloaded table lists them.',
  unknownEffect: 'Choose one of the answers on the sheet “Choices”, or empty this cell.',
  unknownChannel: `Write “${channels.paper}” or “${channels.relayed}”: what is said online is written in Accord itself.`,
  quoteNotFound: 'These words do not stand in the section. Copy them from the text, or empty this cell.',
};
