import { and, eq, notExists } from 'drizzle-orm';
import { commentOutcomes, comments } from '../../schema/tables';
import type { Context } from '../kernel';

/** Whether somebody raised a concern about a section on which nobody has decided: it cannot be called over it. */
export function hasOpenConcern({ database: { orm } }: Context, sectionId: string): boolean {
  const decided = orm.select().from(commentOutcomes).where(eq(commentOutcomes.commentId, comments.id));
  const open = and(eq(comments.sectionId, sectionId), eq(comments.kind, 'concern'), notExists(decided));
  return orm.select({ id: comments.id }).from(comments).where(open).limit(1).get() !== undefined;
}
