import type { DocumentNode } from '../schema/document/node';
import type { Citation, Subsection } from '../schema/template';
import { markAdaptable } from './mark-adaptable';

interface Head {
  key: string;
  heading: string;
  prompts: string[];
  sources: Citation[];
}

/** A part of a component's starter text; words in square brackets are marked as words to replace. */
export const subsection = (head: Head, ...blocks: DocumentNode[]): Subsection => ({
  ...head,
  blocks: blocks.map(markAdaptable),
});
