import type { DocumentNode } from './node';
import { linesOf } from './redline-lines';

export interface BlockLine {
  text: string;
  /** which block of the section it stands in, counted from 1: the 12 of C5-12 */
  block: number;
}

/** The words of a section line by line, with the block that each stands in. */
export const blockLines = ({ type, content = [] }: DocumentNode): BlockLine[] =>
  content.flatMap((child, at) => linesOf({ type, content: [child] }).map(({ text }) => ({ text, block: at + 1 })));
