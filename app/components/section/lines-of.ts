import type { DocumentNode } from '../../../schema/document/node';
import { linesOf as allLines } from '../../../schema/document/redline-lines';

/** The words of a document line by line: paragraphs, headings, list items, cells, duties and fields of other blocks. */
export const linesOf = (document: DocumentNode): string[] =>
  allLines(document)
    .map(({ text }) => text.replaceAll('\n', ' '))
    .filter((line) => line.trim() !== '');
