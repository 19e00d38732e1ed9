import type { StructuredType } from '../../../schema/document/blocks';
import type { Run } from './runs';

/** Where a paragraph stands in a list. */
export interface Item {
  /** 1 for a list that stands in no other */
  level: number;
  /** false: a further paragraph of the item before */
  opens: boolean;
  ordered: boolean;
  type: '1' | 'a' | 'A' | 'i' | 'I' | null;
  /** the number it bears where that is known; another than the next one begins a new list */
  number: number | null;
  /** what else its marker can mean: "v." is five, or the letter after "u." */
  other: { type: 'a' | 'A' | 'i' | 'I'; number: number } | null;
}

export interface TextBlock {
  kind: 'text';
  /** 0: a paragraph; else the level it has where it comes from, 1 to 6 */
  heading: number;
  runs: Run[];
  isQuoted: boolean;
  item: Item | null;
}

export interface TableCell {
  isHead: boolean;
  colspan: number;
  rowspan: number;
  blocks: Block[];
}

export interface TableBlock {
  kind: 'table';
  rows: TableCell[][];
  isQuoted: boolean;
}

/** A duty as our own editor copies it. */
export interface DutyBlock {
  kind: 'duty';
  facts: Readonly<Record<string, string>>;
  runs: Run[];
  isQuoted: boolean;
}

/** Another structured block as our own editor copies it. */
export interface StructuredBlock {
  kind: 'structured';
  type: StructuredType;
  attrs: Readonly<Record<string, string>>;
  /** its words, or what stands in it */
  blocks: Block[];
  isQuoted: boolean;
}

export type Block = TextBlock | TableBlock | DutyBlock | StructuredBlock;
