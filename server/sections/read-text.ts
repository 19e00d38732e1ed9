import { eq } from 'drizzle-orm';
import type { DocumentNode } from '../../schema/document';
import { texts } from '../../schema/tables';
import { DomainError, type Context } from '../kernel';

/** A stored wording by its hash. @throws DomainError `not-found` */
export function readText(ctx: Context, hash: string): DocumentNode {
  const row = ctx.database.orm.select().from(texts).where(eq(texts.hash, hash)).get();
  if (!row) throw new DomainError('not-found', { what: 'text' });
  return JSON.parse(row.document) as DocumentNode;
}
