/** The columns of the table of comments and dispositions, as it is printed, downloaded and read back. */
export const commentColumns = [
  'number',
  'party',
  'section',
  'block',
  'kind',
  'quote',
  'words',
  'effect',
  'proposal',
  'outcome',
  'reason',
  'meeting',
  'answer',
  'channel',
  'receivedOn',
] as const;
export type CommentColumn = (typeof commentColumns)[number];

/** One row of the table, each cell as the words that stand in it. */
export type CommentCells = Record<CommentColumn, string>;
