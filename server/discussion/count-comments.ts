import { count, eq } from 'drizzle-orm';
import { comments } from '../../schema/tables';
import type { Context } from '../kernel';

/** How many comments were made on an SOP, withdrawn ones too. The caller has authorised. */
export function countComments(ctx: Context, sopId: string): number {
  const found = ctx.database.orm.select({ count: count() }).from(comments).where(eq(comments.sopId, sopId)).get();
  return found?.count ?? 0;
}
