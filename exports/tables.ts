import type { ExportCell, ExportParty } from './model';

/** A table on paper; `groupedBy` is the column by which rows stand together, each group under a heading, -1 for none. */
export interface PaperTable {
  title: string;
  intro: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  groupedBy: number;
  /** more than columns have room for: each row is a card with so many of its first columns as its head; 0 for a table */
  cardHead: number;
}

/** A record in tables, as a PDF prints it. Plain data: the same model always gives the same bytes. */
export interface TablesModel {
  language: string;
  title: string;
  setting: string;
  edition: string;
  fingerprint: string;
  /** ISO moment */
  madeAt: string;
  heading: string;
  /** lines under the heading */
  lead: readonly string[];
  /** who holds what on which section, drawn as a grid */
  grid: { parties: ExportParty[]; sections: { number: number; key: string; title: string }[]; cells: ExportCell[] };
  tables: readonly PaperTable[];
  /** stands in place of words that the faces cannot print */
  elsewhere: string;
  trail: { seq: number; hash: string };
  /** attached inside the file as JSON */
  record: unknown;
}
