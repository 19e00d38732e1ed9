import type { DirectoryEntry, PathwayStep } from '../document/blocks';

/**
 * Who of the directory does a step: those of its category, of its own party where the party has one there. Undefined
 * for a step that asks nobody of the directory, such as a choice or a neighbour's door.
 */
export function entriesFor(
  { opens, party }: Pick<PathwayStep, 'opens' | 'party'>,
  directory: readonly DirectoryEntry[],
): DirectoryEntry[] | undefined {
  if (opens === '' && party === '') return undefined;
  const own = directory.filter((entry) => party !== '' && entry.party === party);
  if (opens === '') return own;
  const ofCategory = directory.filter(({ category }) => category === opens);
  const both = ofCategory.filter((entry) => own.includes(entry));
  return both.length > 0 ? both : ofCategory;
}

const providing = new Set<PathwayStep['kind']>(['door', 'service', 'handover']);

/**
 * Whether staff find in the directory whom a step names: the party itself where it names one, else its category. Steps
 * that name nobody, and those at which nobody provides anything, need no entry.
 */
export function isListed(
  { kind, opens, party, partyName }: Pick<PathwayStep, 'kind' | 'opens' | 'party' | 'partyName'>,
  directory: readonly DirectoryEntry[],
): boolean {
  if (!providing.has(kind)) return true;
  if (party !== '' || partyName !== '')
    return directory.some(
      (entry) => (party !== '' && entry.party === party) || (partyName !== '' && entry.name === partyName),
    );
  return opens === '' || directory.some(({ category }) => category === opens);
}
