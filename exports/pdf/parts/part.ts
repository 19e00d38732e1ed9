import type { ExportModel } from '../../model';
import type { Box } from '../flow/box';
import type { Tag } from '../paint/tag';
import type { Measure } from '../text/break-lines';
import type { Words } from '../words';

/** A line of the contents or of the bookmarks. */
export interface Entry {
  title: string;
  /** what stands before the title: "5", "Annex A" */
  label: string;
  anchor: string;
  level: 1 | 2;
}

export interface Part {
  boxes: Box[];
  entries: Entry[];
}

/** What every part of the document is made from. */
export interface Desk {
  model: ExportModel;
  words: Words;
  measure: Measure;
  /** root of the structure tree */
  tag: Tag;
  /** page number of an anchor; known only while painting */
  pageOf: (anchor: string) => number;
}
