/** A block of a section as the owner of a line: both ids and numbers go without this sign. */
export const placeInSection = (sectionId: string, block: number): string => `${sectionId}#${block}`;

/** What owns a line, and the block of it, counted from 1; null where it is shown with the whole. */
export function readPlace(owner: string): { id: string; block: number | null } {
  const [id = '', block] = owner.split('#');
  return { id, block: block === undefined ? null : Number(block) };
}
