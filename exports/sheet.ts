/** A table on paper or in a spreadsheet: all of it text. */
export interface SheetModel {
  /** what the tab of the sheet is called, at most 31 characters */
  name: string;
  title: string;
  /** lines between the title and the table */
  lead: readonly string[];
  columns: readonly { heading: string; /** in characters */ width: number }[];
  rows: readonly (readonly string[])[];
  /** so many empty rows below are made ready for words to be written in */
  spare?: number;
}
