/** A block of a section as the owner of a line: both ids and numbers go without these signs. */
export const placeInSection = (sectionId: string, block: number): string => `${sectionId}#${block}`;

/** A comment on a section as the owner of a line: where its words stand is asked when it is found, as they move. */
export const commentInSection = (sectionId: string, commentId: string): string => `${sectionId}@${commentId}`;

interface Place {
  /** of the section, meeting, paper or SOP */
  id: string;
  /** counted from 1; null where the line is shown with the whole */
  block: number | null;
  commentId: string | null;
}

/** What owns a line, and where in it the line stands. */
export function readPlace(owner: string): Place {
  const [id = '', sign, of = ''] = owner.split(/([#@])/);
  return { id, block: sign === '#' ? Number(of) : null, commentId: sign === '@' ? of : null };
}
