import { eq, inArray } from 'drizzle-orm';
import { commentedSections, comments, sections } from '../../schema/tables';
import type { Context } from '../kernel';

/** More copies than there ever are: what is not at its place is then found nowhere else either. */
const NEVER = 1_000_000_000;

/**
 * Forgets the letters around the words of comments, which may be part of what has to go. Those that stand in the text
 * are read anew at the next look; a comment in the tray stays there. For callers that have authorised.
 */
export function forgetNeighbours({ database: { orm } }: Context, sopId: string): void {
  const own = orm.select({ id: sections.id }).from(sections).where(eq(sections.sopId, sopId));
  orm.update(comments).set({ before: '', after: '', copies: NEVER }).where(eq(comments.sopId, sopId)).run();
  orm.delete(commentedSections).where(inArray(commentedSections.sectionId, own)).run();
}
