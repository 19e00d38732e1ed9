import type { ConceptData } from './language';

type Concepts = Readonly<Record<string, ConceptData>>;

/** Puts the concepts of several files together. Throws when two of them carry one name, for the first would be lost. */
export function conceptsOf(groups: readonly Concepts[]): Concepts {
  const together: Record<string, ConceptData> = {};
  for (const [name, data] of groups.flatMap((group) => Object.entries(group))) {
    if (name in together) throw new Error(`Two concepts are called “${name}”`);
    together[name] = data;
  }
  return together;
}
