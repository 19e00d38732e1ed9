import { h2 } from '../document/build';
import type { DocumentNode } from '../document/node';

interface Headed {
  heading: string;
  blocks: DocumentNode[];
}

/** The text that a section begins with: each sub-section's heading, and its blocks below. */
export const starterOf = ({ subsections }: { subsections: readonly Headed[] }): DocumentNode => ({
  type: 'doc',
  content: subsections.flatMap(({ heading, blocks }) => [h2(heading), ...blocks]),
});
