import type { Node } from '@tiptap/pm/model';
import { canonicalText, sha256Hex } from '../../schema/document';
import { texts } from '../../schema/tables';
import type { Context } from '../kernel';

/** Keeps a wording under its hash. The same words are stored once. @returns the text hash */
export function storeText(ctx: Context, document: Node): string {
  const canonical = canonicalText(document);
  const hash = sha256Hex(canonical);
  ctx.database.orm
    .insert(texts)
    .values({ hash, document: canonical, createdAt: ctx.now() })
    .onConflictDoNothing()
    .run();
  return hash;
}
