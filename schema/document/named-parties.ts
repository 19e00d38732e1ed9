import type { DocumentNode } from './node';

/** Ids of the parties that a document gives a duty, in the order they are named. */
export function namedParties(document: DocumentNode): string[] {
  const found = new Set<string>();
  const walk = (node: DocumentNode) => {
    const party = node.attrs?.['party'];
    if (node.type === 'duty' && typeof party === 'string' && party) found.add(party);
    node.content?.forEach(walk);
  };
  walk(document);
  return [...found];
}
